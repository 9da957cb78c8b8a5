import { DescribedPrevious } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ChangeList } from './ChangeList';
import { PersonLink } from './PersonLink';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  }),
  { name: 'AiGovernanceChangesSince' },
);

/** What is different from what was approved last: first what it said, then what it says. */
export function ChangesSince({ previous }: { previous: DescribedPrevious }) {
  const { changes, decidedAt, approver } = previous;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const title = t('records.decide.changesTitle');
  return (
    <section className={classes.root} aria-label={title}>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      {approver && decidedAt && (
        <Typography variant="body2" color="textSecondary">
          {t('records.decide.changesSince', {
            when: format.day(decidedAt),
            who: <PersonLink entityRef={approver} />,
          })}
        </Typography>
      )}
      {changes.length === 0 && (
        <Typography variant="body2">{t('records.decide.noChange')}</Typography>
      )}
      <ChangeList changes={changes} wasLabel={t('records.decide.was')} />
    </section>
  );
}
