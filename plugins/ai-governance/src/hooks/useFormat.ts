import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useCalendar } from './useCalendar';
import { useLocale } from './useLocale';
import { NumberFormat, useNumberFormat } from './useNumberFormat';

/** Writes values for people, in the language of the app. */
export interface Format extends NumberFormat {
  /** A day as it was stated, or the day of an ISO 8601 instant for the organisation. */
  day(text: string): string;
  /**
   * The last day of what ends with a day or at an instant, and how far its end is from
   * now.
   */
  end(text: string): { date: string; relative: string };
  /** Day and time of an ISO 8601 instant, where the reader is. */
  instant(instant: string): string;
  /** Distance of an ISO 8601 instant from now. */
  relative(instant: string): string;
  /** The same in few letters, for tables. */
  ago(instant: string): string;
}

/** Writes values for people, in the language of the app. */
export function useFormat(): Format {
  const locale = useLocale();
  const numbers = useNumberFormat();
  const calendar = useCalendar();
  return useMemo(() => {
    const parse = (text: string) => DateTime.fromISO(text, { locale });
    const toDate = (day: string) =>
      DateTime.fromISO(day, { locale, zone: 'utc' }).toLocaleString(
        DateTime.DATE_MED,
      );
    return {
      ...numbers,
      day: text => toDate(calendar.toDay(text)),
      end: text => ({
        date: toDate(calendar.toLastDay(text)),
        relative:
          DateTime.fromMillis(calendar.endOf(text), { locale }).toRelative() ??
          text,
      }),
      instant: instant => parse(instant).toLocaleString(DateTime.DATETIME_MED),
      relative: instant => parse(instant).toRelative() ?? instant,
      ago: instant => parse(instant).toRelative({ style: 'short' }) ?? instant,
    };
  }, [locale, numbers, calendar]);
}
