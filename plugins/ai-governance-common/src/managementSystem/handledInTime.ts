import { Calendar } from '../lib/Calendar';
import { isEmpty } from '../lib/paths';
import { ReadinessItem } from '../schema/types';
import { item, ReadinessSources } from './readinessItem';
import { standingOf, titleOf } from './standing';
import { toDecisions } from './toDecisions';

/** A nonconformity, of an audit or of a system. */
interface Nonconformity {
  title: string;
  data: Record<string, unknown>;
}

function nonconformitiesOf(sources: ReadinessSources): Nonconformity[] {
  const ofAudits = sources.records
    .filter(
      record =>
        record.type === 'audit-finding' &&
        record.data.kind === 'nonconformity' &&
        standingOf(record, sources) === 'in-force',
    )
    .map(record => ({ title: titleOf(record), data: record.data }));
  const ofSystems = sources.systemRecords
    .filter(({ type }) => type === 'nonconformity')
    .map(({ id, data, entityRef }) => ({
      title: `${data.title ?? id} (${entityRef})`,
      data,
    }));
  return [...ofAudits, ...ofSystems];
}

/** What is wrong with how a nonconformity was dealt with; undefined when nothing is. */
function lackOf(
  { title, data }: Nonconformity,
  { timeZone, now }: ReadinessSources,
) {
  const { dueDate, status, effectivenessCheck } = data;
  if (status === 'closed') {
    const { checkedAt } = (effectivenessCheck ?? {}) as { checkedAt?: unknown };
    return isEmpty(checkedAt)
      ? `${title} was closed, and nobody checked whether the action worked.`
      : undefined;
  }
  if (typeof dueDate !== 'string') {
    return `${title} has no day until which it is corrected.`;
  }
  return Calendar.of(timeZone).endOf(dueDate) <= now
    ? `${title} was due on ${dueDate}.`
    : undefined;
}

/**
 * Nonconformities of audits and of systems are corrected in time, and it was checked
 * whether that worked (10.2). With none on record nothing shows how one is dealt with.
 */
export function nonconformitiesHandled(
  sources: ReadinessSources,
): ReadinessItem {
  const all = nonconformitiesOf(sources);
  return item(
    {
      id: 'audit-finding',
      title: '10.2 Nonconformities are corrected in time, and checked',
      recordType: 'audit-finding',
    },
    all.length === 0
      ? ['No nonconformity is on record, so nothing shows how one is handled.']
      : all.flatMap(one => lackOf(one, sources) ?? []),
    sources.records.filter(
      record =>
        record.type === 'audit-finding' &&
        standingOf(record, sources) === 'in-force',
    ),
  );
}

/** Decisions of management reviews are followed up by their day (9.3.3). */
export function decisionsFollowed(sources: ReadinessSources): ReadinessItem {
  const counted = sources.records.filter(
    record =>
      ['management-review', 'decision-follow-up'].includes(record.type) &&
      standingOf(record, sources) === 'in-force',
  );
  const decisions = toDecisions({
    records: counted,
    timeZone: sources.timeZone,
    now: sources.now,
  });
  return item(
    {
      id: 'decisions',
      title: '9.3.3 Decisions of reviews are followed up',
      recordType: 'management-review',
    },
    decisions.length === 0
      ? ['No decision of a review is on record.']
      : decisions
          .filter(({ overdue }) => overdue)
          .map(({ decision, dueDate }) => `${decision} was due on ${dueDate}.`),
    counted,
  );
}
