import { DateTime } from 'luxon';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { endOfDay, parseDay, startOfDay } from '../lib/calendarDay';

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
  const today = DateTime.now();
  const dayOf = (name: string, fallback: DateTime) =>
    parseDay(params.get(name)) ?? fallback.toISODate()!;
  const first = today.minus({ months: 3 });
  const from = dayOf('from', first);
  const to = dayOf('to', today);
  const isFault = from > to;
  const query = {
    from: startOfDay(isFault ? first.toISODate() : from)!,
    to: endOfDay(isFault ? today.toISODate() : to)!,
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
