import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { parsePeriod, Period, PeriodName, periodParams } from './period';

/** The period of the address, how to change it, and how to look at it again. */
export function useMonitoringPeriod(): {
  period: Period;
  setPeriod: (period: PeriodName | { from: number; to: number }) => void;
} {
  const [params, setParams] = useSearchParams();
  // What ends now ends at one instant for all that is shown, until a period is chosen again.
  const [now, setNow] = useState(() => Date.now());
  const [from, to, name] = ['from', 'to', 'period'].map(key => params.get(key));
  const period = useMemo(
    () =>
      parsePeriod(
        new URLSearchParams({
          ...(from !== null && { from }),
          ...(to !== null && { to }),
          ...(name !== null && { period: name }),
        }),
        now,
      ),
    [from, to, name, now],
  );
  const setPeriod = useCallback(
    (next: PeriodName | { from: number; to: number }) => {
      setNow(Date.now());
      setParams(current => {
        const changed = new URLSearchParams(current);
        for (const [key, value] of Object.entries(periodParams(next))) {
          if (value === undefined) changed.delete(key);
          else changed.set(key, value);
        }
        return changed;
      });
    },
    [setParams],
  );
  return { period, setPeriod };
}
