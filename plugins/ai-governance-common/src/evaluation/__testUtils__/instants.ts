import { DAY, formatInstant } from '../../lib/time';

/** The instant of every test evaluation. */
export const NOW = Date.parse('2026-11-23T12:00:00.000Z');

/** An instant so many days before the evaluation. */
export const daysAgo = (days: number) => formatInstant(NOW - days * DAY);

/** An instant so many days after the evaluation. */
export const inDays = (days: number) => formatInstant(NOW + days * DAY);

/** The day, YYYY-MM-DD, of an instant. */
export const dayOf = (instant: string) => instant.slice(0, 10);
