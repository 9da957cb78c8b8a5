import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { toPercentage } from '../lib/percent';
import { useTexts } from '../useTexts';
import { useLocale } from './useLocale';

/** Writes values for people, in the language of the app. */
export interface Format {
  /** Share between 0 and 1. */
  percent(share: number): string;
  /** Day of an ISO 8601 instant. */
  day(instant: string): string;
  /** Day and time of an ISO 8601 instant. */
  instant(instant: string): string;
  /** Distance of an ISO 8601 instant from now. */
  relative(instant: string): string;
  /** The same in few letters, for tables. */
  ago(instant: string): string;
  number(value: number): string;
  /** Size of a file, such as 1.2 MB. */
  bytes(value: number): string;
}

const UNITS = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1_000],
  ['byte', 1],
] as const;

/** Writes values for people, in the language of the app. */
export function useFormat(): Format {
  const locale = useLocale();
  const { t } = useTexts();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const percentages = new Intl.NumberFormat(locale, { style: 'percent' });
    const parse = (instant: string) => DateTime.fromISO(instant, { locale });
    return {
      percent: share => {
        const percentage = toPercentage(share);
        return percentage.kind === 'under-one'
          ? t('common.under', { value: percentages.format(0.01) })
          : percentages.format(percentage.value / 100);
      },
      day: instant => parse(instant).toLocaleString(DateTime.DATE_MED),
      instant: instant => parse(instant).toLocaleString(DateTime.DATETIME_MED),
      relative: instant => parse(instant).toRelative() ?? instant,
      ago: instant => parse(instant).toRelative({ style: 'short' }) ?? instant,
      number: value => numbers.format(value),
      bytes: value => {
        const [unit, factor] =
          UNITS.find(([, from]) => value >= from) ?? UNITS[UNITS.length - 1];
        return new Intl.NumberFormat(locale, {
          style: 'unit',
          unit,
          maximumFractionDigits: 1,
        }).format(value / factor);
      },
    };
  }, [locale, t]);
}
