import { CodeSnippet } from '@backstage/core-components';
import { Entity } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { registerSnippet } from '../../lib/registerSnippet';
import { createFromTemplateRouteRef, registerFileRouteRef } from '../../routes';
import { useTexts } from '../../useTexts';
import { LinkButton } from './LinkButton';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceHowToRegister' },
);

/**
 * How to register an AI system: a descriptor to copy, and the pages of the app that
 * take it in or make one, where the app has them.
 */
export function HowToRegister({ entity }: { entity?: Entity }) {
  const classes = useStyles();
  const { t } = useTexts();
  const register = useRouteRef(registerFileRouteRef)?.();
  const template = useRouteRef(createFromTemplateRouteRef)?.();
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t('systemsCard.emptyHow')}
      </Typography>
      <CodeSnippet
        language="yaml"
        text={registerSnippet(entity)}
        showCopyCodeButton
      />
      {(register || template) && (
        <div className={classes.actions}>
          {template && (
            <LinkButton to={template} variant="contained" color="primary">
              {t('systemsCard.fromTemplate')}
            </LinkButton>
          )}
          {register && (
            <LinkButton to={register} variant="outlined">
              {t('systemsCard.register')}
            </LinkButton>
          )}
        </div>
      )}
    </>
  );
}
