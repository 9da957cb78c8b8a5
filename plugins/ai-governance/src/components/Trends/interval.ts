import { parseDay } from '../../lib/calendarDay';

/** Steps of a trend. */
export const STEPS = ['day', 'week', 'month'] as const;

/** What the address says of the time that is looked at. */
export interface Interval {
  /** First day, such as 2026-01-31. Default: a year before the last. */
  from?: string;
  /** Last day. Default: today. */
  to?: string;
  step: (typeof STEPS)[number];
}

/** Days and step from an address, without those that are not valid. */
export function parseInterval(params: URLSearchParams): Interval {
  return {
    from: parseDay(params.get('from')),
    to: parseDay(params.get('to')),
    step: STEPS.find(step => step === params.get('step')) ?? 'week',
  };
}
