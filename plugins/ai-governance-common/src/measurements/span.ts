import { DAY, parseDuration } from '../lib/time';

/** How many days a month lasts where a stretch of time is measured by the clock. */
const DAYS_OF_MONTH = 30;

/** A stretch of measurements: so many of them, or so many milliseconds. */
export type Span = { points: number } | { milliseconds: number };

/**
 * Reads how many values, or an ISO 8601 duration, which is measured by the clock: a
 * day has 24 hours, a month 30 days. Undefined for anything else.
 */
export function readSpan(text: string | number | undefined): Span | undefined {
  if (typeof text === 'number') return { points: text };
  const duration = parseDuration(text ?? '');
  return (
    duration && {
      milliseconds:
        (duration.months * DAYS_OF_MONTH + duration.days) * DAY +
        duration.milliseconds,
    }
  );
}
