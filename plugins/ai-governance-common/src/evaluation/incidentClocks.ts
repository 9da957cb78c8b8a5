import { JsonObject } from '@backstage/types';
import { Calendar } from '../lib/Calendar';
import { isEmpty } from '../lib/paths';
import { formatInstant, parseInstant } from '../lib/time';
import { mustReportIncidents, reportDueAt, ReportDays } from './reportClock';

/** What an incident still waits for, and until when. @public */
export interface IncidentClock {
  kind: 'report' | 'answer';
  /** First instant after its last day, ISO 8601; the instant itself is overdue. */
  dueAt: string;
  overdue: boolean;
}

/**
 * The duties of an incident that are still open, the next one first: by the same
 * clocks and the same condition as the control on incidents.
 * @public
 */
export function incidentClocks(options: {
  incident: { data: Record<string, unknown>; effectiveAt: string };
  spec: { jurisdictions?: string[]; roles?: string[] };
  /** Class that decides what is required, see {@link requirementClass}. */
  requirementClass: string;
  /** Clocks of the pack in force, see {@link reportDaysOf}. */
  reportDays?: ReportDays;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}): IncidentClock[] {
  const { incident, reportDays = {}, timeZone, now } = options;
  const { effectiveAt } = incident;
  const data = incident.data as JsonObject;
  const isSettled = !isEmpty(data.reportedAt) || !isEmpty(data.noReportReason);
  const report =
    isSettled || !mustReportIncidents(options)
      ? undefined
      : reportDueAt({ data, effectiveAt, reportDays, timeZone });
  const answer =
    data.status === 'closed' || isEmpty(data.dueDate)
      ? Number.NaN
      : Calendar.of(timeZone).endOf(String(data.dueDate));
  const due: Array<[IncidentClock['kind'], number]> = [
    ['report', report === undefined ? Number.NaN : parseInstant(report)],
    ['answer', answer],
  ];
  return due
    .filter(([, instant]) => !Number.isNaN(instant))
    .sort(([, one], [, other]) => one - other)
    .map(([kind, instant]) => ({
      kind,
      dueAt: formatInstant(instant),
      overdue: instant <= now,
    }));
}
