import { useMemo } from 'react';
import { toPercentage } from './percent';
import { useTexts } from '../useTexts';
import { useLocale } from './useLocale';

/** Writes numbers for people, in the language of the app. */
export interface NumberFormat {
  /** Share between 0 and 1. */
  percent(share: number): string;
  number(value: number): string;
  /** A value of any size, to four digits; whole numbers as they are. */
  measured(value: number): string;
  /** Size of a file, such as 1.2 MB. */
  bytes(value: number): string;
}

const UNITS = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1_000],
  ['byte', 1],
] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than writing with it, and many parts of a page write numbers. */
function formatOf(locale: string, options: Intl.NumberFormatOptions) {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/**
 * Writes numbers for people. Apart from `useFormat`, so that a card on a page of the
 * catalog that shows no date does not load the library for dates.
 */
export function useNumberFormat(): NumberFormat {
  const locale = useLocale();
  const { t } = useTexts();
  return useMemo(() => {
    const numbers = formatOf(locale, { maximumFractionDigits: 1 });
    const digits = formatOf(locale, {
      maximumSignificantDigits: 4,
    });
    const percentages = formatOf(locale, { style: 'percent' });
    return {
      percent: share => {
        const percentage = toPercentage(share);
        return percentage.kind === 'under-one'
          ? t('common.under', { value: percentages.format(0.01) })
          : percentages.format(percentage.value / 100);
      },
      number: value => numbers.format(value),
      measured: value =>
        (Math.abs(value) < 1000 ? digits : numbers).format(value),
      bytes: value => {
        const [unit, factor] =
          UNITS.find(([, from]) => value >= from) ?? UNITS[UNITS.length - 1];
        return formatOf(locale, {
          style: 'unit',
          unit,
          maximumFractionDigits: 1,
        }).format(value / factor);
      },
    };
  }, [locale, t]);
}
