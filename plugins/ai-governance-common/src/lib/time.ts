import { parseInstant } from './instant';

export { parseInstant } from './instant';

/** Milliseconds in a day. Ages are whole days counted from instants, in UTC. */
export const DAY = 86_400_000;

/** The last instant that a date can hold; what ends later never ends. */
const LAST_INSTANT = 8_640_000_000_000_000;

/** Instant at which something that began ends; undefined when it never does. */
export function endOf(
  from: number,
  length: number | undefined,
): number | undefined {
  const end = length === undefined ? Number.NaN : from + length;
  return end <= LAST_INSTANT ? end : undefined;
}

/**
 * First instant after a due date, in milliseconds: a day given without time counts in
 * full, in UTC.
 * @public
 */
export function endOfDueDate(text: string): number {
  const instant = parseInstant(text);
  return text.length === 10 ? instant + DAY : instant;
}

/** Whether text is a day that exists, as year-month-day: 2026-02-30 does not. */
export function isCalendarDay(text: string): boolean {
  const instant = parseInstant(text);
  // What runs over the end of a month is taken for a day of the next one.
  return Number.isFinite(instant) && formatDay(instant) === text;
}

/** Earliest of two optional instants. */
export function earliest(
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return a < b ? a : b;
}

/** ISO 8601 text of an instant. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString();
}

/** The day of an instant, YYYY-MM-DD in UTC, for reasons. */
export function formatDay(instant: number): string {
  return formatInstant(instant).slice(0, 10);
}

const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * Milliseconds of an ISO 8601 duration, NaN when it is not one. Years count 365
 * and months 30 days: limits, not calendar arithmetic.
 */
export function parseDuration(text: string): number {
  const match = DURATION.exec(text);
  if (!match) {
    return Number.NaN;
  }
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map(part => Number(part ?? 0));
  return (
    (years * 365 + months * 30 + weeks * 7 + days) * DAY +
    (hours * 3600 + minutes * 60 + seconds) * 1000
  );
}
