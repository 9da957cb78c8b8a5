import { DescribedPrevious } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { FactList } from '../common';
import { DescribedValues } from './DescribedValues';
import { PersonLink } from './PersonLink';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
    was: { color: theme.palette.text.secondary },
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
      <FactList
        rows={changes.map(({ label, before, after }) => ({
          term: label,
          value: (
            <>
              <div className={classes.was}>
                {t('records.decide.was')}{' '}
                {before.length > 0 ? (
                  <DescribedValues values={before} />
                ) : (
                  t('records.decide.notStated')
                )}
              </div>
              <div>
                {t('records.decide.is')}{' '}
                {after.length > 0 ? (
                  <DescribedValues values={after} />
                ) : (
                  t('records.decide.notStated')
                )}
              </div>
            </>
          ),
        }))}
      />
    </section>
  );
}
