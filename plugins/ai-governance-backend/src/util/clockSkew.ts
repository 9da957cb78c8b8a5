import { MINUTE } from './durations';

/** By how much the clocks of two replicas may differ, in milliseconds. */
const CLOCK_SKEW = MINUTE;

/**
 * Whether an instant was written by a clock that ran ahead: it has not come yet.
 * Nothing that is decided by what was done last may rest on it.
 *
 * @param at - milliseconds since the epoch
 * @param now - milliseconds since the epoch
 */
export function isAhead(at: number, now: number): boolean {
  return at > latestCredible(now);
}

/** The last instant that a right clock can have written by now. */
export function latestCredible(now: number): number {
  return now + CLOCK_SKEW;
}

/**
 * Whether something was done within some time before now. An instant that was written by
 * a clock that ran ahead does not count, so that it silences nothing.
 *
 * @param at - milliseconds since the epoch
 * @param ms - length of the time, milliseconds
 */
export function isWithin(at: number, ms: number, now: number): boolean {
  return at > now - ms && !isAhead(at, now);
}
