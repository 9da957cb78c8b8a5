/** Milliseconds in a day. Ages are whole days counted from instants, in UTC. */
export const DAY = 86_400_000;

const instants = new Map<string, number>();

/**
 * Milliseconds since the epoch of an ISO 8601 instant or date, NaN when it is
 * neither. Evaluations see the same few instants again and again, so a bounded
 * memo pays.
 */
export function parseInstant(text: string): number {
  let value = instants.get(text);
  if (value === undefined) {
    value = Date.parse(text);
    if (instants.size >= 50_000) {
      instants.clear();
    }
    instants.set(text, value);
  }
  return value;
}

/** First instant after a due date: a day given without time counts in full. */
export function endOfDueDate(text: string): number {
  const instant = parseInstant(text);
  return text.length === 10 ? instant + DAY : instant;
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
 * Milliseconds of an ISO 8601 duration, NaN when it is none. Years count 365
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
