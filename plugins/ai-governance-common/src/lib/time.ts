import { parseInstant } from './instant';

export { parseInstant } from './instant';

/** Milliseconds in a day of UTC. */
export const DAY = 86_400_000;

/** The last instant that a date can hold; what ends later never ends. */
const LAST_INSTANT = 8_640_000_000_000_000;

/** Whether an instant is one that a date can hold. */
export function isRepresentable(instant: number): boolean {
  return instant <= LAST_INSTANT;
}

/**
 * Whether text is a day that exists, as year-month-day: 2026-02-30 does not.
 * @public
 */
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

/** The day of an instant, YYYY-MM-DD in UTC; elsewhere a `Calendar` says it. */
export function formatDay(instant: number): string {
  return formatInstant(instant).slice(0, 10);
}

const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** How long something lasts: by the calendar, and beyond that by the clock. @public */
export interface Duration {
  months: number;
  days: number;
  milliseconds: number;
}

/** Durations that were parsed; a portal declares a few, for thousands of metrics. */
const durations = new Map<string, Readonly<Duration> | undefined>();
const MOST_DURATIONS = 500;

/** An ISO 8601 duration; undefined for any other text, and for no time at all. */
export function parseDuration(text: string): Readonly<Duration> | undefined {
  if (durations.has(text)) return durations.get(text);
  const duration = readDuration(text);
  if (durations.size >= MOST_DURATIONS) durations.clear();
  durations.set(text, duration);
  return duration;
}

function readDuration(text: string): Duration | undefined {
  const [years, months, weeks, days, hours, minutes, seconds] = (
    DURATION.exec(text) ?? []
  )
    .slice(1)
    .map(part => Number(part ?? 0));
  const duration = {
    months: years * 12 + months,
    days: weeks * 7 + days,
    milliseconds: (hours * 3600 + minutes * 60 + seconds) * 1000,
  };
  return Object.values(duration).some(part => part > 0) ? duration : undefined;
}
