import { DateTime } from 'luxon';

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
