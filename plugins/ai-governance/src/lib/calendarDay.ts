import { DateTime } from 'luxon';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as an address names it, such as 2027-01-31; undefined of anything else. */
export function parseDay(text: string | null): string | undefined {
  return text && DAY.test(text) && DateTime.fromISO(text).isValid
    ? text
    : undefined;
}

/** Day of an instant as a date field holds it: 2027-01-31. */
export function toDay(instant: string | undefined): string {
  return instant ? DateTime.fromISO(instant).toISODate() ?? '' : '';
}

/** First instant of a day here, ISO 8601. */
export function startOfDay(day: string): string | undefined {
  return DateTime.fromISO(day).startOf('day').toUTC().toISO() ?? undefined;
}

/**
 * Last instant of a day here, ISO 8601: who names a last day means all of it, and
 * the instant of an expiry is expired.
 */
export function endOfDay(day: string): string | undefined {
  return DateTime.fromISO(day).endOf('day').toUTC().toISO() ?? undefined;
}

/** Today here, as a date field holds it. */
export function today(): string {
  return DateTime.now().toISODate();
}
