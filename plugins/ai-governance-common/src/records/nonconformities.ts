import { JsonObject } from '@backstage/types';
import { Calendar } from '../lib/Calendar';
import { isEmpty } from '../lib/paths';
import { formatInstant } from '../lib/time';

/**
 * What a nonconformity waits for (ISO/IEC 42001:2023 10.2): its cause, its corrective
 * action, the check whether that worked, or nothing.
 * @public
 */
export type NonconformityStage = 'cause' | 'action' | 'check' | 'done';

/** One nonconformity, as views show it. @public */
export interface NonconformityView<T> {
  record: T;
  stage: NonconformityStage;
  /** Fields without which it cannot go on, such as `owner`. */
  missing: string[];
  /** First instant after the last day of the stage, ISO 8601; absent without a day. */
  dueAt?: string;
  overdue: boolean;
  /** Who checked whether the action worked, and when; once that is done. */
  check?: { by: string; at: string };
}

/** A check counts if it was made by the day until which it was due, and by somebody. */
function isMade(
  { dueDate, checkedAt, checkedBy }: JsonObject,
  calendar: Calendar,
): boolean {
  return (
    !isEmpty(checkedBy) &&
    calendar.startOf(String(checkedAt)) < calendar.endOf(String(dueDate))
  );
}

function stageOf(
  data: JsonObject,
  check: JsonObject,
  calendar: Calendar,
): NonconformityStage {
  if (isEmpty(data.cause)) return 'cause';
  if (data.status !== 'closed' || isEmpty(data.correctiveAction)) {
    return 'action';
  }
  return isMade(check, calendar) ? 'done' : 'check';
}

const NEEDED: Record<NonconformityStage, string[]> = {
  cause: ['cause', 'correctiveAction', 'owner', 'dueDate'],
  action: ['correctiveAction', 'owner', 'dueDate'],
  check: [],
  done: [],
};

function toView<T extends { data: Record<string, unknown> }>(
  record: T,
  { timeZone, now }: { timeZone?: string; now: number },
): NonconformityView<T> {
  const data = record.data as JsonObject;
  const check = (data.effectivenessCheck ?? {}) as JsonObject;
  const calendar = Calendar.of(timeZone);
  const stage = stageOf(data, check, calendar);
  const day = stage === 'check' ? check.dueDate : data.dueDate;
  const due =
    stage === 'done' || isEmpty(day) ? Number.NaN : calendar.endOf(String(day));
  return {
    record,
    stage,
    missing: NEEDED[stage].filter(key => isEmpty(data[key])),
    ...(!Number.isNaN(due) && { dueAt: formatInstant(due) }),
    overdue: due <= now,
    ...(stage === 'done' && {
      check: { by: String(check.checkedBy), at: String(check.checkedAt) },
    }),
  };
}

/** Overdue ones first, then by day, then without one, and last what is done. */
function rank({ stage, dueAt }: NonconformityView<unknown>): string {
  if (stage === 'done') return '2';
  return dueAt === undefined ? '1' : `0${dueAt}`;
}

/**
 * The nonconformities of a system with what each waits for, in the order in which
 * they want to be looked at.
 * @public
 */
export function toNonconformities<
  T extends { data: Record<string, unknown> },
>(options: {
  /** Records of the type `nonconformity`. */
  records: readonly T[];
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}): NonconformityView<T>[] {
  return options.records
    .map(record => toView(record, options))
    .sort((one, other) =>
      rank(one) < rank(other) ? -1 : Number(rank(one) !== rank(other)),
    );
}
