import { DateTime, DateTimeFormatOptions, DurationLikeObject } from 'luxon';

/** Milliseconds of a day that has 24 hours. */
const DAY = 24 * 3_600_000;

type Unit = 'minutes' | 'hours' | 'days' | 'months' | 'years';

/** Steps between ticks, shortest first. Months and years begin with their first day. */
const STEPS: Array<[Unit, number]> = [
  ...[5, 15, 30].map((size): [Unit, number] => ['minutes', size]),
  ...[1, 2, 3, 6, 12].map((size): [Unit, number] => ['hours', size]),
  ...[1, 2, 3, 7, 14].map((size): [Unit, number] => ['days', size]),
  ...[1, 2, 3, 4, 6].map((size): [Unit, number] => ['months', size]),
  ...[1, 2, 5, 10, 20, 50, 100].map((size): [Unit, number] => ['years', size]),
];

const TIME: DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const DATE: DateTimeFormatOptions = { day: 'numeric', month: 'short' };

const FORMATS: Record<Unit, DateTimeFormatOptions> = {
  minutes: TIME,
  hours: TIME,
  days: DATE,
  months: { month: 'short', year: 'numeric' },
  years: { year: 'numeric' },
};

/** Instants on an axis, and how they are written. */
export interface TimeTicks {
  /** Milliseconds since the epoch. */
  ticks: number[];
  /** How an instant among them is written. */
  formatOf: (at: number) => DateTimeFormatOptions;
}

/**
 * Round instants between the ends of an axis, where the reader is: full hours, midnights,
 * Mondays or firsts of a month, evenly apart and no more than fit.
 *
 * @param options.most - ticks at most
 * @param options.zone - IANA time zone; that of the browser by default
 */
export function timeTicks(options: {
  from: number;
  to: number;
  most: number;
  zone?: string;
}): TimeTicks {
  const { from, to, most, zone } = options;
  const begin = DateTime.fromMillis(from, { zone });
  for (const [unit, size] of STEPS) {
    // A step that is far too short is not counted out.
    if ((to - from) / (most + 1) > 2 * lengthOf(unit, size)) continue;
    const ticks = ticksOf({ begin, to, unit, size });
    if (ticks.length <= most) {
      return { ticks, formatOf: at => formatAt(unit, at, zone) };
    }
  }
  return { ticks: [], formatOf: () => DATE };
}

function lengthOf(unit: Unit, size: number): number {
  const lengths = {
    minutes: 60_000,
    hours: 3_600_000,
    days: DAY,
    months: 30 * DAY,
    years: 365 * DAY,
  };
  return size * lengths[unit];
}

/** The time of a midnight is its day. */
function formatAt(
  unit: Unit,
  at: number,
  zone: string | undefined,
): DateTimeFormatOptions {
  const instant = DateTime.fromMillis(at, { zone });
  const isMidnight = +instant === +instant.startOf('day');
  return FORMATS[unit] === TIME && isMidnight ? DATE : FORMATS[unit];
}

function ticksOf(options: {
  begin: DateTime;
  to: number;
  unit: Unit;
  size: number;
}): number[] {
  const { begin, to, unit, size } = options;
  const step: DurationLikeObject = { [unit]: size };
  const ticks: number[] = [];
  let at = roundDown(begin, unit, size);
  while (+at <= to) {
    if (+at >= +begin) ticks.push(+at);
    const next = roundDown(at.plus(step), unit, size);
    // Where a clock is set back, an hour comes twice.
    at = +next > +at ? next : at.plus(step);
  }
  return ticks;
}

/** The last round instant that is not after another one. */
function roundDown(at: DateTime, unit: Unit, size: number): DateTime {
  switch (unit) {
    case 'minutes':
      return at
        .startOf('hour')
        .plus({ minutes: at.minute - (at.minute % size) });
    case 'hours':
      return at.startOf('day').set({ hour: at.hour - (at.hour % size) });
    case 'days': {
      const { year, month, day } = at;
      const monday = 4;
      const number = Math.floor(Date.UTC(year, month - 1, day) / DAY) - monday;
      return at.startOf('day').minus({ days: number % size });
    }
    case 'months':
      return at.startOf('month').minus({ months: (at.month - 1) % size });
    default:
      return at.startOf('year').minus({ years: at.year % size });
  }
}
