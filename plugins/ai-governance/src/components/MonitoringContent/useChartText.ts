import { useTheme } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { useCallback, useMemo } from 'react';
import { useLocale } from '../../hooks';
import { timeTicks } from '../charts/timeTicks';
import { secondaryColor } from '../common';

/** Pixels that an instant on the axis takes, with the gap to the next. */
const TICK_WIDTH = 76;

/** Pixels of half an instant, which the end of the axis must have room for. */
const HALF_TICK = 32;

/** Letters of a chart, and instants on its axis. */
export function useChartText(options: {
  /** Milliseconds since the epoch. */
  from: number;
  to: number;
  /** Pixels between both ends of the axis. */
  width: number;
  /** Pixels to the right of it. */
  margin: number;
}) {
  const { from, to, width, margin } = options;
  const theme = useTheme();
  const locale = useLocale();
  const { ticks, formatOf } = useMemo(() => {
    const most = Math.max(2, Math.floor(width / TICK_WIDTH));
    const found = timeTicks({ from, to, most });
    const end = to - ((to - from) * Math.max(0, HALF_TICK - margin)) / width;
    return { ...found, ticks: found.ticks.filter(at => at <= end) };
  }, [from, to, width, margin]);
  const tick = useCallback(
    (at: number) =>
      DateTime.fromMillis(at, { locale }).toLocaleString(formatOf(at)),
    [locale, formatOf],
  );
  return {
    tick,
    ticks,
    text: {
      fill: secondaryColor(theme),
      fontSize: 12,
      fontFamily: theme.typography.fontFamily,
    },
  };
}
