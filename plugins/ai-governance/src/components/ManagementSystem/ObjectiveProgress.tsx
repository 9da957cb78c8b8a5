import {
  isObjectiveReached,
  recordTitle,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpIcon from '@material-ui/icons/Help';
import TimelapseIcon from '@material-ui/icons/Timelapse';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label } from '../common';
import { useRecordActions } from '../records';

const MEASUREMENT = 'objective-progress';

interface Target {
  target?: number;
  direction?: string;
  date?: string;
}

interface Measured {
  measuredOn: string;
  value: number;
}

/** What was measured of an objective, latest first. */
function measurementsOf(
  objective: RecordView,
  records: readonly RecordView[],
): Measured[] {
  return records
    .filter(
      ({ type, subject, state }) =>
        type === MEASUREMENT &&
        subject === objective.subject &&
        state === 'submitted',
    )
    .map(({ data }) => data as unknown as Measured)
    .sort((a, b) => (a.measuredOn < b.measuredOn ? 1 : -1));
}

function lookOf(latest: Measured | undefined, goal: Target) {
  if (!latest || goal.target === undefined) {
    return { Icon: HelpIcon, tone: 'neutral', state: 'unmeasured' } as const;
  }
  return isObjectiveReached(goal, latest.value)
    ? ({ Icon: CheckCircleIcon, tone: 'good', state: 'reached' } as const)
    : ({ Icon: TimelapseIcon, tone: 'warn', state: 'ahead' } as const);
}

/** The target of an objective, what was measured last, and a way to add the next. */
export function ObjectiveProgress({ objective }: { objective: RecordView }) {
  const format = useFormat();
  const { t } = useTexts();
  const { records = [], types, mayCreate, create } = useRecordActions();
  const measured = measurementsOf(objective, records);
  const [latest] = measured;
  const goal = objective.data as Target;
  const { Icon, tone, state } = lookOf(latest, goal);
  const type = types?.get(MEASUREMENT);
  return (
    <div>
      <Label
        Icon={Icon}
        tone={tone}
        text={t(`management.objective.${state}`)}
      />{' '}
      <Typography variant="body2" component="span">
        {goal.target !== undefined &&
          goal.date &&
          t(
            `management.objective.${
              goal.direction === 'at-most' ? 'atMost' : 'atLeast'
            }`,
            {
              target: format.number(goal.target),
              date: format.day(goal.date),
            },
          )}
        {measured.length > 0 &&
          ` ${t('management.objective.measured', {
            values: measured
              .map(
                ({ value, measuredOn }) =>
                  `${format.number(value)} (${format.day(measuredOn)})`,
              )
              .join(', '),
          })}`}
      </Typography>
      {type && objective.state === 'approved' && mayCreate(MEASUREMENT) && (
        <Button
          size="small"
          aria-label={t('management.objective.addTo', {
            title: recordTitle(objective),
          })}
          onClick={() => create(type, { subject: objective.subject })}
        >
          {t('management.objective.add')}
        </Button>
      )}
    </div>
  );
}
