import {
  AiSystemEntity,
  incidentClocks,
  RecordView,
  ReportDays,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import ScheduleIcon from '@material-ui/icons/Schedule';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label } from '../common';

/** What the clocks of the incidents of a system depend on. */
export interface ClockContext {
  entity: AiSystemEntity;
  /** Class that decides what is required. */
  requirementClass: string;
  reportDays?: ReportDays;
  /** Of the organisation. */
  timeZone: string;
  now: number;
}

/** How long there is to report an incident and to answer it. */
export function IncidentClocks(props: {
  incident: RecordView;
  context: ClockContext;
}) {
  const { entity, ...context } = props.context;
  const format = useFormat();
  const { t } = useTexts();
  const clocks = incidentClocks({
    incident: props.incident,
    spec: entity.spec,
    ...context,
  });
  return (
    <>
      {clocks.map(({ kind, dueAt, overdue }) => (
        <Label
          key={kind}
          Icon={overdue ? TimerOffIcon : ScheduleIcon}
          tone={overdue ? 'bad' : 'warn'}
          hint={format.instant(dueAt)}
          text={t(
            `risk.incidents.${kind}${overdue ? 'Overdue' : 'Due'}`,
            format.end(dueAt),
          )}
        />
      ))}
    </>
  );
}
