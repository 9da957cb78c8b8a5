import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useLocale } from './useLocale';
import { NumberFormat, useNumberFormat } from './useNumberFormat';

/** Writes values for people, in the language of the app. */
export interface Format extends NumberFormat {
  /** Day of an ISO 8601 instant. */
  day(instant: string): string;
  /** Day and time of an ISO 8601 instant. */
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
  return useMemo(() => {
    const parse = (instant: string) => DateTime.fromISO(instant, { locale });
    return {
      ...numbers,
      day: instant => parse(instant).toLocaleString(DateTime.DATE_MED),
      instant: instant => parse(instant).toLocaleString(DateTime.DATETIME_MED),
      relative: instant => parse(instant).toRelative() ?? instant,
      ago: instant => parse(instant).toRelative({ style: 'short' }) ?? instant,
    };
  }, [locale, numbers]);
}
