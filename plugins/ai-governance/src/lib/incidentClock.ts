import {
  AiSystemEntity,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

const DAY = 86_400_000;

/** Days from awareness to report, Regulation (EU) 2024/1689 Art. 73(2) to (4). */
const REPORT_DAYS = new Map([
  ['serious', 15],
  ['death', 10],
  ['widespread', 2],
]);

/** What an incident still waits for, and until when. */
export interface IncidentClock {
  kind: 'report' | 'answer';
  /** ISO 8601. */
  dueAt: string;
  overdue: boolean;
}

const textOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** End of a day in UTC, or the instant itself, as the evaluator counts. */
function endOf(text: string): number {
  const instant = Date.parse(text);
  return text.length === 10 ? instant + DAY : instant;
}

/** Whether serious incidents of a system must be reported, or nobody ruled it out. */
function mustReport(entity: AiSystemEntity, riskClass: string): boolean {
  const { jurisdictions, roles } = entity.spec;
  return (
    riskClass === 'high' &&
    (!jurisdictions || jurisdictions.includes('EU')) &&
    (!roles || roles.includes('provider'))
  );
}

/**
 * The duties of an incident that are still open, the next one first. The same rule
 * as control OPS-05, for the clock beside each incident.
 */
export function incidentClocks(options: {
  incident: Pick<RecordView, 'data' | 'effectiveAt'>;
  entity: AiSystemEntity;
  /** Class that decides what is required. */
  riskClass: string;
  /** Milliseconds since the epoch. */
  now: number;
}): IncidentClock[] {
  const { incident, entity, riskClass, now } = options;
  const { data, effectiveAt } = incident;
  const clocks: IncidentClock[] = [];
  const add = (kind: IncidentClock['kind'], due: number) => {
    if (Number.isNaN(due)) return;
    clocks.push({
      kind,
      dueAt: new Date(due).toISOString(),
      overdue: due <= now,
    });
  };

  const days = REPORT_DAYS.get(String(data.severity));
  const settled = textOf(data.reportedAt) ?? textOf(data.noReportReason);
  if (days !== undefined && !settled && mustReport(entity, riskClass)) {
    add('report', Date.parse(textOf(data.awareAt) ?? effectiveAt) + days * DAY);
  }
  const dueDate = textOf(data.dueDate);
  if (dueDate && data.status !== 'closed') add('answer', endOf(dueDate));
  return clocks.sort((a, b) => a.dueAt.localeCompare(b.dueAt));
}
