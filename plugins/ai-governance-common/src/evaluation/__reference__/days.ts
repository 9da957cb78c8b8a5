import { DateTime } from 'luxon';
import { EvaluationInput } from '../types';

const DAY = /^\d{4}-\d\d-\d\d$/;
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const zoneOf = ({ policy }: EvaluationInput) => policy.timeZone ?? 'UTC';

/** First instant of a stated day, or the stated instant; NaN of anything else. */
export function begins(input: EvaluationInput, text: unknown): number {
  return read(input, text, 0);
}

/** First instant after a stated day, or the stated instant; NaN of anything else. */
export function ends(input: EvaluationInput, text: unknown): number {
  return read(input, text, 1);
}

/** What luxon said before: every control asks for the same days. */
const said = new Map<string, number>();

function once(key: string, compute: () => number): number {
  if (said.size > 20_000) said.clear();
  if (!said.has(key)) said.set(key, compute());
  return said.get(key)!;
}

function read(input: EvaluationInput, text: unknown, plusDays: number): number {
  return typeof text === 'string'
    ? once(`${zoneOf(input)} ${plusDays} ${text}`, () =>
        readAnew(input, text, plusDays),
      )
    : Number.NaN;
}

function readAnew(
  input: EvaluationInput,
  text: string,
  plusDays: number,
): number {
  if (!DAY.test(text)) {
    return /T/.test(text) ? DateTime.fromISO(text).toMillis() : Number.NaN;
  }
  const day = DateTime.fromISO(text, { zone: 'utc' });
  return day.isValid
    ? startOfDay(input, day.plus({ days: plusDays }))
    : Number.NaN;
}

/** First instant of a day in the zone, where its midnight may be skipped. */
function startOfDay(input: EvaluationInput, day: DateTime): number {
  const { year, month, day: dayOfMonth } = day;
  return DateTime.fromObject(
    { year, month, day: dayOfMonth, hour: 12 },
    { zone: zoneOf(input) },
  )
    .startOf('day')
    .toMillis();
}

/**
 * First instant after something that lasts from an instant: the day of that instant is
 * not counted, the last day counts in full. With hours it ends to the millisecond.
 */
export function lasts(
  input: EvaluationInput,
  from: number,
  length: { months?: number; days?: number; seconds?: number },
): number {
  const { months = 0, days = 0, seconds = 0 } = length;
  const key = `${zoneOf(input)} ${from} for ${months} ${days} ${seconds}`;
  return once(key, () => {
    const start = DateTime.fromMillis(from, { zone: zoneOf(input) });
    if (seconds > 0) return start.plus({ months, days, seconds }).toMillis();
    const { year, month, day } = start;
    const first = DateTime.utc(year, month, day);
    return startOfDay(input, first.plus({ months }).plus({ days: days + 1 }));
  });
}

/** An ISO 8601 duration, so many times; undefined for none and for no time at all. */
export function timesDuration(
  text: unknown,
  times: number,
): { months: number; days: number; seconds: number } | undefined {
  const parts = DURATION.exec(String(text))?.slice(1);
  if (!parts) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = parts.map(
    part => times * Number(part ?? 0),
  );
  const duration = {
    months: 12 * years + months,
    days: 7 * weeks + days,
    seconds: 3600 * hours + 60 * minutes + seconds,
  };
  return Object.values(duration).some(part => part > 0) ? duration : undefined;
}
