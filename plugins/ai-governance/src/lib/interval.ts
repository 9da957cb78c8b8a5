import { DateTime } from 'luxon';

/** Steps of a trend. */
export const STEPS = ['day', 'week', 'month'] as const;

/** What the address says of the time that is looked at. */
export interface Interval {
  /** First day, such as 2026-01-31; left out, a year before the last. */
  from?: string;
  /** Last day; left out, today. */
  to?: string;
  step: (typeof STEPS)[number];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days and step out of an address; what is none is left out. */
export function parseInterval(params: URLSearchParams): Interval {
  const day = (name: string) => {
    const value = params.get(name) ?? '';
    return DAY.test(value) && DateTime.fromISO(value).isValid
      ? value
      : undefined;
  };
  return {
    from: day('from'),
    to: day('to'),
    step: STEPS.find(step => step === params.get('step')) ?? 'week',
  };
}
