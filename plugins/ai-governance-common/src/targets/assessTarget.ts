import { TargetStatus } from '../schema/types';

/** How many systems a target is about at an instant, and how many are not there. @public */
export interface TargetMeasure {
  systems: number;
  remaining: number;
}

/** How a target stands, and how many systems the plan allows to be not there. @public */
export interface TargetAssessment {
  status: TargetStatus;
  /** Whole systems, rounded up: half a system is not behind. */
  planned: number;
}

/** Interval of a target, milliseconds since the epoch. @public */
export interface TargetInterval {
  startsAt: number;
  dueAt: number;
}

/**
 * The straight line from the systems that were not there at the start to none at the
 * due date.
 *
 * @param options.baseline - systems that were not there at the start
 * @param options.at - milliseconds since the epoch
 * @public
 */
export function plannedRemaining(options: {
  interval: TargetInterval;
  baseline: number;
  at: number;
}): number {
  const { interval, baseline, at } = options;
  const { startsAt, dueAt } = interval;
  if (at >= dueAt) {
    return 0;
  }
  if (at <= startsAt) {
    return baseline;
  }
  return baseline * (1 - (at - startsAt) / (dueAt - startsAt));
}

/**
 * Number of systems from which the line of the plan begins. Where there was no system
 * at the start, those of today count as if they had been there.
 * @public
 */
export function targetBaseline(options: {
  start: TargetMeasure;
  current: TargetMeasure;
}): number {
  const { start, current } = options;
  return start.systems > 0 ? start.remaining : current.remaining;
}

/**
 * Whether a target is met, on plan, behind or missed.
 *
 * @param options.start - at the start of the interval
 * @param options.current - now, or at the due date when that has passed
 * @param options.now - milliseconds since the epoch
 * @public
 */
export function assessTarget(options: {
  interval: TargetInterval;
  start: TargetMeasure;
  current: TargetMeasure;
  now: number;
}): TargetAssessment {
  const { interval, current, now } = options;
  const planned = Math.ceil(
    plannedRemaining({
      interval,
      baseline: targetBaseline(options),
      at: now,
    }),
  );
  return { planned, status: statusOf({ interval, current, now, planned }) };
}

function statusOf(options: {
  interval: TargetInterval;
  current: TargetMeasure;
  now: number;
  planned: number;
}): TargetStatus {
  const { interval, current, now, planned } = options;
  if (now < interval.startsAt) {
    return 'not-started';
  }
  if (current.systems === 0) {
    return 'no-systems';
  }
  if (current.remaining === 0) {
    return 'met';
  }
  if (now >= interval.dueAt) {
    return 'missed';
  }
  return current.remaining <= planned ? 'on-plan' : 'behind';
}
