import { MeasurementResolution } from '@ai-catalogue/backstage-plugin-ai-governance-common';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Periods that end now, by their names in the address, in milliseconds. */
export const PERIODS = {
  '24h': DAY,
  '7d': 7 * DAY,
  '30d': 30 * DAY,
  '90d': 90 * DAY,
  '1y': 365 * DAY,
} as const;

/** Name of a period that ends now. */
export type PeriodName = keyof typeof PERIODS;

/** Where the address names none. */
const DEFAULT_PERIOD: PeriodName = '30d';

/** What is looked at, milliseconds since the epoch. */
export interface Period {
  from: number;
  to: number;
  /** Absent where the address names both ends. */
  name?: PeriodName;
  /** The ends of the address contradict each other, and the default is looked at. */
  isFault: boolean;
}

/** An instant of the address, cut to the minute; undefined of anything else. */
function parseInstant(text: string | null): number | undefined {
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.floor(at / MINUTE) * MINUTE;
}

/** The period of an address, at an instant. */
export function parsePeriod(params: URLSearchParams, now: number): Period {
  const from = parseInstant(params.get('from'));
  const to = parseInstant(params.get('to'));
  const asked = params.get('period') ?? '';
  const name = Object.prototype.hasOwnProperty.call(PERIODS, asked)
    ? (asked as PeriodName)
    : DEFAULT_PERIOD;
  const byName = { from: now - PERIODS[name], to: now, name };
  if (from === undefined && to === undefined) {
    return { ...byName, isFault: false };
  }
  const end = to ?? now;
  const begin = from ?? end - PERIODS[name];
  return begin < end
    ? { from: begin, to: end, isFault: false }
    : { ...byName, isFault: true };
}

/** An end of a period as the address has it: ISO 8601 in UTC, to the minute. */
export function toAddress(at: number): string {
  return new Date(at).toISOString().replace(/:\d\d\.\d+Z$/, 'Z');
}

/** A period as the address has it; the ends are cut to the minute, outwards. */
export function periodParams(
  period: PeriodName | { from: number; to: number },
): Record<'period' | 'from' | 'to', string | undefined> {
  if (typeof period === 'string') {
    return { period, from: undefined, to: undefined };
  }
  return {
    period: undefined,
    from: toAddress(Math.floor(period.from / MINUTE) * MINUTE),
    to: toAddress(Math.ceil(period.to / MINUTE) * MINUTE),
  };
}

/** Most points that are read of one line. */
export const MOST_POINTS = 500;

const STEPS: Array<[Exclude<MeasurementResolution, 'raw'>, number]> = [
  ['PT5M', 5 * MINUTE],
  ['PT15M', 15 * MINUTE],
  ['PT1H', HOUR],
  ['PT6H', 6 * HOUR],
  ['P1D', DAY],
  ['P7D', 7 * DAY],
];

/**
 * The finest resolution with which a line has no more than {@link MOST_POINTS} points. A
 * span with one value says that value and its instant, so that nothing is lost by it.
 */
export function resolutionOf({
  from,
  to,
}: Pick<Period, 'from' | 'to'>): MeasurementResolution {
  const found = STEPS.find(([, step]) => (to - from) / step <= MOST_POINTS);
  return (found ?? STEPS[STEPS.length - 1])[0];
}
