import { useTheme } from '@material-ui/core/styles';
import { DateTime, DateTimeFormatOptions } from 'luxon';
import { useCallback } from 'react';
import { useLocale } from '../../hooks';
import { secondaryColor } from '../common';

const DAY = 24 * 3_600_000;

/** Ends of the axis to how an instant on it is written: the first that is long enough. */
const FORMATS: Array<[days: number, format: DateTimeFormatOptions]> = [
  [2, { hour: '2-digit', minute: '2-digit' }],
  [14, { day: 'numeric', month: 'short', hour: '2-digit' }],
  [200, { day: 'numeric', month: 'short' }],
  [Infinity, { month: 'short', year: 'numeric' }],
];

/** Letters of a chart, and instants on its axis. */
export function useChartText({ from, to }: { from: number; to: number }) {
  const theme = useTheme();
  const locale = useLocale();
  const [, format] = FORMATS.find(([days]) => to - from <= days * DAY)!;
  const tick = useCallback(
    (at: number) => DateTime.fromMillis(at, { locale }).toLocaleString(format),
    [locale, format],
  );
  return {
    tick,
    text: {
      fill: secondaryColor(theme),
      fontSize: 12,
      fontFamily: theme.typography.fontFamily,
    },
  };
}
