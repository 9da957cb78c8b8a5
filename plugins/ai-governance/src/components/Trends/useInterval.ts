import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useCalendar } from '../../hooks';
import { endOfDay, startOfDay, today } from '../../lib/calendarDay';
import { Interval, parseInterval } from './interval';

/** Days and step of the address, and the instants that they mean. */
export function useInterval(): {
  interval: Interval;
  /** ISO 8601; undefined where the days contradict each other. */
  instants: { from?: string; to?: string } | undefined;
  setInterval: (change: Partial<Interval>) => void;
} {
  const [params, setParams] = useSearchParams();
  const calendar = useCalendar();
  const interval = parseInterval(params);
  const setInterval = useCallback(
    (change: Partial<Interval>) =>
      setParams(current => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(change)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      }),
    [setParams],
  );
  const { from, to } = interval;
  // Without a last day it is today.
  const isFault = from !== undefined && from > (to ?? today(calendar));
  return {
    interval,
    setInterval,
    instants: isFault
      ? undefined
      : {
          from: from && startOfDay(from, calendar),
          to: to && endOfDay(to, calendar),
        },
  };
}
