import { Calendar } from '../lib/Calendar';
import { OrganisationRecord } from './types';

/** How far a decision of a management review is. @public */
export type DecisionState = 'open' | 'done' | 'dropped';

/** A decision of a management review with what became of it. @public */
export interface ReviewDecision {
  /** Id of the review, a slash, and the number of the decision: `R-1/D2`. */
  ref: string;
  decision: string;
  owner?: string;
  /** Last day, year-month-day. */
  dueDate?: string;
  state: DecisionState;
  /** Day on which it was done. */
  doneOn?: string;
  /** It is open past its last day. */
  overdue: boolean;
}

interface StoredDecision {
  id?: string;
  decision?: string;
  owner?: string;
  dueDate?: string;
  state?: DecisionState;
  doneOn?: string;
}

/** A record of a review or of a follow-up. @public */
export type DecisionRecord = Pick<
  OrganisationRecord,
  'id' | 'type' | 'data' | 'updatedAt'
>;

/** Number of a decision; before it was kept, decisions were counted. */
const numberOf = ({ id }: StoredDecision, index: number) =>
  id ?? `D${index + 1}`;

/** The follow-up that was written last, by the decision that it is about. */
function latestFollowUps(records: readonly DecisionRecord[]) {
  const latest = new Map<string, DecisionRecord>();
  for (const record of records) {
    if (record.type !== 'decision-follow-up') continue;
    const ref = String(record.data.decision);
    const known = latest.get(ref);
    if (!known || known.updatedAt < record.updatedAt) latest.set(ref, record);
  }
  return latest;
}

/**
 * The decisions of management reviews (ISO/IEC 42001:2023 9.3.3) in the order of the
 * records, each in the state that its latest follow-up says (9.3.2 a).
 *
 * @param options.records - reviews and follow-ups that count; others are passed over
 * @param options.timeZone - of the organisation, where its days end; default UTC
 * @param options.now - milliseconds since the epoch
 * @public
 */
export function toDecisions(options: {
  records: readonly DecisionRecord[];
  timeZone?: string;
  now: number;
}): ReviewDecision[] {
  const { records, now } = options;
  const calendar = Calendar.of(options.timeZone);
  const followUps = latestFollowUps(records);
  return records
    .filter(({ type }) => type === 'management-review')
    .flatMap(review =>
      ((review.data.decisions ?? []) as StoredDecision[]).map(
        (stored, index): ReviewDecision => {
          const ref = `${review.id}/${numberOf(stored, index)}`;
          const latest = (followUps.get(ref)?.data ?? stored) as StoredDecision;
          const { owner, dueDate } = stored;
          const state = latest.state ?? 'open';
          return {
            ref,
            decision: stored.decision ?? '',
            ...(owner !== undefined && { owner }),
            ...(dueDate !== undefined && { dueDate }),
            state,
            ...(state === 'done' &&
              latest.doneOn !== undefined && { doneOn: latest.doneOn }),
            overdue:
              state === 'open' &&
              dueDate !== undefined &&
              calendar.endOf(dueDate) <= now,
          };
        },
      ),
    );
}
