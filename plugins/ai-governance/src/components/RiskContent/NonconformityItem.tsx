import {
  AiSystemEntity,
  NonconformityView,
  recordTitle,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ScheduleIcon from '@material-ui/icons/Schedule';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import { useCalendar, useFormat, useMonitoringLink } from '../../hooks';
import { useOwnRef } from './useOwnRef';
import { today } from '../../lib/calendarDay';
import { useTexts } from '../../useTexts';
import { Label, Link } from '../common';
import { RecordItem, useRecordActions } from '../records';
import { ClockContext, IncidentClocks } from './IncidentClocks';
import { NonconformitySteps } from './NonconformitySteps';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(0.5), minWidth: 0 },
    clocks: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
    },
  }),
  { name: 'AiGovernanceNonconformityItem' },
);

/** One nonconformity: its clocks, its steps, and the step that comes next. */
export function NonconformityItem(props: {
  view: NonconformityView<RecordView>;
  /** The incident that it comes from. */
  incident?: RecordView;
  clocks: ClockContext;
}) {
  const { view, incident, clocks } = props;
  const { record, stage, dueAt, overdue } = view;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  return (
    <div className={classes.root}>
      <div className={classes.clocks}>
        {dueAt && (
          <Label
            Icon={overdue ? TimerOffIcon : ScheduleIcon}
            tone={overdue ? 'bad' : 'warn'}
            hint={format.instant(dueAt)}
            text={t(
              `risk.nonconformities.${stage === 'check' ? 'check' : 'action'}${
                overdue ? 'Overdue' : 'Due'
              }`,
              format.end(dueAt),
            )}
          />
        )}
        {incident && <IncidentClocks incident={incident} context={clocks} />}
      </div>
      <RecordItem record={record}>
        {incident && (
          <Typography variant="body2">
            {t('risk.nonconformities.from', { title: recordTitle(incident) })}
          </Typography>
        )}
        <BreachedMetric record={record} entity={clocks.entity} />
        <NonconformitySteps view={view} />
        <NextStep view={view} />
      </RecordItem>
    </div>
  );
}

/** The way to the metric whose breach it is. */
function BreachedMetric(props: { record: RecordView; entity: AiSystemEntity }) {
  const { record, entity } = props;
  const { metric } = record.data;
  const { t } = useTexts();
  const monitoring = useMonitoringLink(entity);
  const isDeclared = entity.spec.monitoring?.metrics?.some(
    declared => declared.metric === metric,
  );
  if (typeof metric !== 'string' || !isDeclared) return null;
  return (
    <Typography variant="body2">
      <Link to={`${monitoring}?metric=${encodeURIComponent(metric)}`}>
        {t('risk.nonconformities.metric', { metric })}
      </Link>
    </Typography>
  );
}

/** The button of the step that comes next, for who may take it. */
function NextStep({ view }: { view: NonconformityView<RecordView> }) {
  const { record, stage } = view;
  const { t } = useTexts();
  const { revise, types } = useRecordActions();
  const own = useOwnRef();
  const calendar = useCalendar();
  if (stage === 'done' || !record.may.includes('revise')) return null;
  const data = record.data as JsonObject;
  if (stage === 'check' && own !== undefined && own === data.owner) {
    return (
      <Typography variant="body2">
        {t('risk.nonconformities.second')}
      </Typography>
    );
  }
  const change: JsonObject | undefined =
    stage === 'check'
      ? {
          effectivenessCheck: {
            ...(data.effectivenessCheck as JsonObject | undefined),
            checkedAt: today(calendar),
            ...(own !== undefined && { checkedBy: own }),
          },
        }
      : undefined;
  const title = recordTitle(record, types?.get(record.type));
  // What is planned in full waits to be carried out.
  const isPlanned = stage === 'action' && view.missing.length === 0;
  const action = t(`risk.nonconformities.next.${isPlanned ? 'close' : stage}`);
  return (
    <div>
      <Button
        size="small"
        variant="contained"
        color="primary"
        aria-label={t('records.actionLabel', { action, title })}
        onClick={() =>
          revise(record, isPlanned ? { status: 'closed' } : change)
        }
      >
        {action}
      </Button>
    </div>
  );
}
