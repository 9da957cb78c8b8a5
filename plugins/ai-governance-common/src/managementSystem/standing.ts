import { Calendar } from '../lib/Calendar';
import { parseInstant } from '../lib/time';
import { OrganisationRecordRef } from '../schema/types';
import { organisationTitle } from './organisationTitle';
import { OrganisationRecord, Period, RecordApprovals } from './types';

type Revision = NonNullable<OrganisationRecord['revisions']>[number];

/** Whether a record counts, waits for a decision, has expired, or is none of these. */
export type Standing =
  | Exclude<OrganisationRecordRef['state'], 'insufficient'>
  | 'other';

/** Whether a record was decided elsewhere, and was imported. */
export const isImported = ({ revisions = [] }: OrganisationRecord): boolean =>
  revisions.some(({ action }) => action === 'import');

/** Whether a state counts for a type. */
function counts(
  state: string,
  type: string,
  approvals: RecordApprovals,
): boolean {
  return approvals.get(type) === 'none'
    ? state === 'submitted' || state === 'approved'
    : state === 'approved';
}

/** How a record stands at an instant. At the instant of expiry it has expired. */
export function standingOf(
  record: OrganisationRecord,
  options: { approvals: RecordApprovals; timeZone?: string; now: number },
): Standing {
  const { approvals, now } = options;
  const calendar = Calendar.of(options.timeZone);
  const { state, type, expiresAt, effectiveAt } = record;
  if (!counts(state, type, approvals)) {
    return state === 'submitted' ? 'waiting' : 'other';
  }
  if (expiresAt !== undefined && calendar.endOf(expiresAt) <= now) {
    return 'expired';
  }
  return calendar.startOf(effectiveAt) <= now ? 'in-force' : 'other';
}

/** Name of a record, as people know it. */
export function titleOf(record: OrganisationRecord): string {
  const { data, subject, type } = record;
  const { title } = data as { title?: unknown };
  return typeof title === 'string'
    ? title
    : organisationTitle(record) ?? subject ?? type;
}

/** A record as a view refers to it. */
export function refOf(
  record: OrganisationRecord,
  state: OrganisationRecordRef['state'],
): OrganisationRecordRef {
  const { owner } = record.data as { owner?: unknown };
  return {
    recordId: record.id,
    type: record.type,
    title: titleOf(record),
    state,
    ...(isImported(record) && { imported: true }),
    ...(typeof owner === 'string' && { owner }),
    ...(record.state === 'approved' && {
      ...(record.approver && { approver: record.approver }),
      ...(record.decidedAt && { decidedAt: record.decidedAt }),
    }),
    ...(record.expiresAt && { expiresAt: record.expiresAt }),
  };
}

/**
 * From when a revision counts: from the instant at which it was written; what was
 * decided elsewhere from when it counted there, for which the person vouches who imported it.
 */
function startOf(
  { action, at, effectiveAt }: Revision,
  calendar: Calendar,
): number {
  return action === 'import' && effectiveAt !== undefined
    ? calendar.startOf(effectiveAt)
    : parseInstant(at);
}

/** What decides from when until when records counted. */
interface CountingRules {
  approvals: RecordApprovals;
  /** Of the organisation. Default UTC. */
  timeZone?: string;
}

/** Intervals in which a record counted, from its revisions; ends are exclusive. */
function intervalsOf(
  record: OrganisationRecord,
  { approvals, timeZone }: CountingRules,
): Period[] {
  const revisions = record.revisions ?? [];
  const calendar = Calendar.of(timeZone);
  return revisions.flatMap((revision, index) => {
    if (!counts(revision.state, record.type, approvals)) {
      return [];
    }
    const from = startOf(revision, calendar);
    const next = revisions[index + 1];
    const to = Math.min(
      next ? parseInstant(next.at) : Infinity,
      revision.expiresAt ? calendar.endOf(revision.expiresAt) : Infinity,
    );
    return to > from ? [{ from, to }] : [];
  });
}

/**
 * Stretches of a period in which none of the records counted, oldest first. A record
 * counts from the instant at which it was decided, never from before; one that was
 * decided elsewhere from when it counted there.
 */
export function gapsIn(
  records: readonly OrganisationRecord[],
  period: Period,
  rules: CountingRules,
): Period[] {
  const covered = records
    .flatMap(record => intervalsOf(record, rules))
    .sort((a, b) => a.from - b.from);
  const gaps: Period[] = [];
  let reached = period.from;
  for (const { from, to } of covered) {
    if (from > period.to) break;
    if (from > reached) gaps.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  return reached <= period.to
    ? [...gaps, { from: reached, to: period.to }]
    : gaps;
}

/** Whether a record came to count within a period. */
export function cameToCountIn(
  record: OrganisationRecord,
  period: Period,
  rules: CountingRules,
): boolean {
  const [first] = intervalsOf(record, rules);
  return (
    first !== undefined && first.from >= period.from && first.from <= period.to
  );
}
