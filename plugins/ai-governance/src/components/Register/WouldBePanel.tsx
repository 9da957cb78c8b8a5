import { ControlDifference } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useNumberFormat, useWords } from '../../hooks';
import { completenessPoints, occurringStates } from '../../lib/scorecard';
import { useTexts } from '../../useTexts';
import { Bar, LevelBadge, LoadFailure, StateLabel } from '../common';
import { WouldBe } from './useWouldBe';

/** What is listed of each; the Controls tab has the rest. */
const LISTED = 12;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    list: {
      ...theme.typography.body2,
      margin: 0,
      padding: 0,
      listStyle: 'none',
      display: 'grid',
      gap: theme.spacing(1),
      overflowWrap: 'anywhere',
    },
    counts: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
  }),
  { name: 'AiGovernanceWouldBe' },
);

function Section(props: { title: string; children: ReactNode }) {
  return (
    <section aria-label={props.title}>
      <Typography variant="subtitle2" component="h4" gutterBottom>
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}

/** Level, completeness and what a descriptor would change, while it is written. */
export function WouldBePanel(props: {
  value?: WouldBe;
  error?: Error;
  /** Whether the text has faults, so that what is shown is of an earlier one. */
  isStale: boolean;
  onRetry: () => void;
}) {
  const { value, error, isStale, onRetry } = props;
  const { t } = useTexts();
  return (
    <InfoCard title={t('wouldBe.title')}>
      {error && (
        <LoadFailure
          title={t('wouldBe.error')}
          error={error}
          onRetry={onRetry}
        />
      )}
      {!value && !error && (
        <Typography variant="body2">{t('wouldBe.waiting')}</Typography>
      )}
      {value && <Result value={value} isStale={isStale} />}
    </InfoCard>
  );
}

function Result({ value, isStale }: { value: WouldBe; isStale: boolean }) {
  const classes = useStyles();
  const { t } = useTexts();
  const { registered, before } = value;
  return (
    <div className={classes.root}>
      <Score value={value} isStale={isStale} />
      {!registered && (
        <Typography variant="body2">{t('wouldBe.unregistered')}</Typography>
      )}
      {before && <Changes value={value} />}
      <Blockers value={value} />
      <NextStepList value={value} />
    </div>
  );
}

/** Said aloud when it changes. */
function Score({ value, isStale }: { value: WouldBe; isStale: boolean }) {
  const { scorecard, before, pack } = value;
  const classes = useStyles();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const share = (completeness: number | undefined) =>
    completeness === undefined
      ? t('common.nothingDue')
      : format.percent(completeness);
  const { passing, due } = completenessPoints(scorecard);
  return (
    <div role="status" className={classes.root}>
      <div>
        <LevelBadge level={scorecard.level} large />{' '}
        <Typography variant="h5" component="span">
          {share(scorecard.completeness)}
        </Typography>
        {scorecard.completeness !== undefined && (
          <>
            <Bar share={scorecard.completeness} />
            <Typography variant="body2">
              {t('scorecard.points', {
                passing: format.number(passing),
                due: format.number(due),
              })}
            </Typography>
          </>
        )}
        {before && (
          <Typography variant="body2">
            {t('wouldBe.titleNow', {
              level: words.level(before.level),
              completeness: share(before.completeness),
            })}
          </Typography>
        )}
        <Typography variant="caption" color="textSecondary" component="p">
          {t('wouldBe.context', {
            title: pack.title,
            version: pack.version,
            stage: words.stage(scorecard.stage.effective),
            riskClass: words.riskClass(scorecard.riskClass.effective),
          })}
          {isStale && ` · ${t('wouldBe.stale')}`}
        </Typography>
      </div>
      <ul className={classes.counts} aria-label={t('wouldBe.counts')}>
        {occurringStates(scorecard.counts).map(({ state, count }) => (
          <li key={state}>
            <StateLabel state={state} /> {format.number(count)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useTitleOf({ pack }: WouldBe) {
  const titles = new Map(pack.controls.map(({ id, title }) => [id, title]));
  return (id: string) => `${id} ${titles.get(id) ?? ''}`.trim();
}

const isDue = ({ state, requirement }: ControlDifference['before']) =>
  requirement === 'required' &&
  state !== 'not-due' &&
  state !== 'not-applicable';

function Changes({ value }: { value: WouldBe }) {
  const { changes } = value;
  const classes = useStyles();
  const words = useWords();
  const { t } = useTexts();
  const toTitle = useTitleOf(value);
  const stateOf = (state: string) =>
    words.state(state as Parameters<typeof words.state>[0]);
  return (
    <Section title={t('wouldBe.changes')}>
      {changes.length === 0 && (
        <Typography variant="body2">{t('wouldBe.noChanges')}</Typography>
      )}
      <ul className={classes.list}>
        {changes.map(({ controlId, before, after }) => (
          <li key={controlId}>
            <strong>{toTitle(controlId)}</strong>
            {': '}
            {t('wouldBe.change', {
              before: stateOf(before.state),
              after: stateOf(after.state),
            })}
            {!isDue(before) && isDue(after) && ` (${t('wouldBe.newlyDue')})`}
            <br />
            {after.reason}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Blockers({ value }: { value: WouldBe }) {
  const classes = useStyles();
  const words = useWords();
  const { t } = useTexts();
  const { blockers } = value;
  if (!blockers) return null;
  const stage = words.stage(blockers.stage);
  if (blockers.blockers.length === 0) {
    return (
      <Typography variant="body2">
        {t('wouldBe.noBlockers', { stage })}
      </Typography>
    );
  }
  return (
    <Section title={t('wouldBe.blockers', { stage })}>
      <ul className={classes.list}>
        {blockers.blockers.map(({ controlId, title, state, reason }) => (
          <li key={controlId}>
            <StateLabel state={state} />{' '}
            <strong>{`${controlId} ${title}`}</strong>
            <br />
            {reason}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NextStepList({ value }: { value: WouldBe }) {
  const classes = useStyles();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const { target, steps } = value.next;
  if (!target || steps.length === 0) return null;
  return (
    <Section title={t('wouldBe.next', { level: words.level(target) })}>
      <ol className={classes.list}>
        {steps.slice(0, LISTED).map(({ controls, fix, points }) => (
          <li key={controls[0].controlId}>
            <strong>
              {controls
                .map(({ controlId, title }) => `${controlId} ${title}`)
                .join('; ')}
            </strong>{' '}
            {t('wouldBe.points', { points: format.number(points) })}
            {fix && (
              <>
                <br />
                {fix.text}
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
