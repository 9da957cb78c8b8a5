import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  endOfDay,
  parseDay,
  shiftDay,
  startOfDay,
  today,
} from '../lib/calendarDay';
import { useCalendar } from './useCalendar';

/** Days of a period, and the instants for the server. */
export interface ChosenPeriod {
  from: string;
  to: string;
  /** The first day is after the last. */
  isFault: boolean;
  query: { from: string; to: string };
}

/**
 * The period of the address; the last three months where it names none, or while its
 * days contradict each other.
 */
export function usePeriod(): [
  ChosenPeriod,
  (change: Partial<Pick<ChosenPeriod, 'from' | 'to'>>) => void,
] {
  const [params, setParams] = useSearchParams();
  const calendar = useCalendar();
  const last = today(calendar);
  const first = shiftDay(last, { months: -3 });
  const from = parseDay(params.get('from')) ?? first;
  const to = parseDay(params.get('to')) ?? last;
  const isFault = from > to;
  const query = {
    from: startOfDay(isFault ? first : from, calendar),
    to: endOfDay(isFault ? last : to, calendar),
  };
  const setPeriod = useCallback(
    (change: Partial<Pick<ChosenPeriod, 'from' | 'to'>>) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, day] of Object.entries(change)) {
            if (day) next.set(name, day);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [{ from, to, isFault, query }, setPeriod];
}
