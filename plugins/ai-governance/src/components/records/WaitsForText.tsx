import { WaitsFor } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { Fragment } from 'react';
import { useTexts } from '../../useTexts';
import { PersonLink } from './PersonLink';

const useStyles = makeStyles(
  theme => ({
    nobody: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      fontWeight: theme.typography.fontWeightMedium as number,
    },
  }),
  { name: 'AiGovernanceWaitsFor' },
);

/** Whose decision a submitted record waits for, or what is missing so that nobody can. */
export function WaitsForText({ waitsFor }: { waitsFor: WaitsFor }) {
  const classes = useStyles();
  const { t } = useTexts();
  const { nobody, refs, role, text } = waitsFor;
  if (nobody) {
    return (
      <Typography variant="body2" component="div" className={classes.nobody}>
        <WarningIcon fontSize="small" aria-hidden />
        {t('records.waitsFor.nobody', { missing: text })}
      </Typography>
    );
  }
  const whose = t(`records.waitsFor.role.${role}`);
  return (
    <Typography variant="body2" component="div">
      {refs.length === 0
        ? t('records.waitsFor.somebody', { whose })
        : t('records.waitsFor.people', {
            whose,
            who: (
              <>
                {refs.map((ref, index) => (
                  <Fragment key={ref}>
                    {index > 0 && ', '}
                    <PersonLink entityRef={ref} />
                  </Fragment>
                ))}
              </>
            ),
          })}
    </Typography>
  );
}
