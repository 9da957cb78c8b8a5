import {
  Calendar,
  isCalendarDay,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DateTime, DurationLike } from 'luxon';

/** A day as an address names it, such as 2027-01-31; undefined of anything else. */
export function parseDay(text: string | null): string | undefined {
  return text && isCalendarDay(text) ? text : undefined;
}

/** First instant of a day, ISO 8601. */
export function startOfDay(day: string, calendar: Calendar): string {
  return new Date(calendar.startOf(day)).toISOString();
}

/** Last instant of a day, ISO 8601, for what takes both ends of an interval. */
export function endOfDay(day: string, calendar: Calendar): string {
  return new Date(calendar.endOf(day) - 1).toISOString();
}

/** Today for the organisation, as a date field holds it. */
export function today(calendar: Calendar): string {
  return calendar.dayOf(Date.now());
}

/** A day so long before another one, or after it. */
export function shiftDay(day: string, by: DurationLike): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus(by).toISODate()!;
}
