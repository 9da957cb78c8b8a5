import { Entity } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useGovernanceLinks, useRegisterTemplate } from '../../hooks';
import { registerSnippet } from './registerSnippet';
import { registerFileRouteRef } from '../../routes';
import { useTexts } from '../../useTexts';
import { LinkButton } from './LinkButton';
import { Snippet } from './Snippet';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceHowToRegister' },
);

/**
 * How to register an AI system: a descriptor to copy, and the pages of the app that
 * take it in or make one, where there are such.
 */
export function HowToRegister({ entity }: { entity?: Entity }) {
  const classes = useStyles();
  const { t } = useTexts();
  const register = useRouteRef(registerFileRouteRef)?.();
  const template = useRegisterTemplate();
  const form = useGovernanceLinks().register();
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t('systemsCard.emptyHow')}
      </Typography>
      <Snippet text={registerSnippet(entity)} />
      {(register || template || form) && (
        <div className={classes.actions}>
          {form && (
            <LinkButton to={form} variant="contained" color="primary">
              {t('register.registerLink')}
            </LinkButton>
          )}
          {template && (
            <LinkButton to={template} variant="outlined">
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
