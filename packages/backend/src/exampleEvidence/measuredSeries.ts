import { InputError } from '@backstage/errors';
import { createHash } from 'node:crypto';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How far back the example organisation was measured. */
const YEAR_MS = 365 * DAY;

const EVERY = /^(\d+) (hour|day)s?$/;

/** How one metric of an AI system went, as a file describes it. */
export interface MeasuredSeries {
  metric: string;
  /** Milliseconds from one value to the next, at multiples of it since 1970. */
  everyMs: number;
  /** Instants and what was measured about then; between two of them on a straight line. */
  levels: Array<[at: number, value: number]>;
  /** How far values lie around the level. */
  spread: number;
  /** How far they go up and down in a day. */
  swing: number;
  decimals: number;
  /** Versions of the system, each with the instant from which it was in use. */
  versions: Array<[version: string, from: number]>;
  /** Groups, each with what it differs from the level; empty where none are told apart. */
  slices: Array<[slice: string, shift: number]>;
  dataset?: string;
  /** Cases behind each value. */
  sampleSize?: number;
  /** The last instant, where it is not measured any more. */
  until: number;
}

/** One value that was measured. */
export interface MeasuredValue {
  metric: string;
  value: number;
  /** Milliseconds since the epoch. */
  at: number;
  version: string;
  slice?: string;
  dataset?: string;
  sampleSize?: number;
}

function fault(place: string, value: unknown, allowed: string): InputError {
  return new InputError(
    `${place} is ${JSON.stringify(value)}; allowed: ${allowed}`,
  );
}

function numberAt(value: unknown, place: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw fault(place, value, 'a number');
}

function instantAt(value: unknown, place: string): number {
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  if (!Number.isNaN(at)) return at;
  throw fault(place, value, 'a date, or "40 days ago"');
}

function everyAt(value: unknown, place: string): number {
  const [, count, unit] = EVERY.exec(String(value)) ?? [];
  if (Number(count) > 0) return Number(count) * (unit === 'day' ? DAY : HOUR);
  throw fault(place, value, '"6 hours" or "7 days"');
}

/** Pairs of a list, whose second part `read` reads. */
function pairsAt<A, B>(
  value: unknown,
  place: string,
  read: (pair: unknown[], place: string) => [A, B],
): Array<[A, B]> {
  if (!Array.isArray(value) || value.length === 0) {
    throw fault(place, value, 'a list of pairs');
  }
  return value.map((pair, index) => {
    const at = `${place}[${index}]`;
    if (!Array.isArray(pair) || pair.length !== 2) {
      throw fault(at, pair, 'a pair');
    }
    return read(pair, at);
  });
}

/**
 * Reads how one metric went. Relative dates are resolved already.
 *
 * @throws InputError that names the place, the value and what is allowed
 */
export function readMeasuredSeries(
  item: Record<string, unknown>,
  place: string,
): MeasuredSeries {
  const { metric, dataset } = item;
  if (typeof metric !== 'string') {
    throw fault(`${place}.metric`, metric, 'the name of a metric');
  }
  return {
    metric,
    everyMs: everyAt(item.every, `${place}.every`),
    levels: pairsAt(item.levels, `${place}.levels`, ([day, value], at) => [
      instantAt(day, at),
      numberAt(value, at),
    ]),
    spread: numberAt(item.spread ?? 0, `${place}.spread`),
    swing: numberAt(item.swing ?? 0, `${place}.swing`),
    decimals: numberAt(item.decimals ?? 3, `${place}.decimals`),
    versions: pairsAt(
      item.versions,
      `${place}.versions`,
      ([version, day], at) => [String(version), instantAt(day, at)],
    ),
    slices:
      item.slices === undefined
        ? []
        : pairsAt(item.slices, `${place}.slices`, ([slice, shift], at) => [
            String(slice),
            numberAt(shift, at),
          ]),
    ...(dataset !== undefined && { dataset: String(dataset) }),
    ...(item.sampleSize !== undefined && {
      sampleSize: numberAt(item.sampleSize, `${place}.sampleSize`),
    }),
    until:
      item.until === undefined
        ? Infinity
        : instantAt(item.until, `${place}.until`),
  };
}

/** What a list of instants and values says about an instant. */
function levelAt(levels: MeasuredSeries['levels'], at: number): number {
  const next = levels.findIndex(([from]) => from > at);
  if (next === -1) return levels[levels.length - 1][1];
  if (next === 0) return levels[0][1];
  const [from, before] = levels[next - 1];
  const [to, after] = levels[next];
  return before + ((after - before) * (at - from)) / (to - from);
}

/**
 * A number around 0, mostly from -1 to 1, that is the same whenever it is asked for: the
 * sum of twelve bytes of a hash, less its mean, by its standard deviation.
 */
function noise(seed: string): number {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 12);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  return (sum - 12 * 127.5) / 256;
}

/** Groups that are told apart: one without a name where there are none. */
export function slicesOf({
  slices,
}: MeasuredSeries): Array<string | undefined> {
  return slices.length > 0 ? slices.map(([slice]) => slice) : [undefined];
}

/**
 * The values of a metric in the year before an instant, oldest first. Of the same file
 * and on the same day they are always the same.
 */
export function* measureYear(
  series: MeasuredSeries,
  options: {
    /** Full reference of the system. */
    entityRef: string;
    /** Milliseconds since the epoch. */
    now: number;
    /** Values up to this instant are left out. */
    after?: number;
  },
): Iterable<MeasuredValue> {
  const { entityRef, now, after = -Infinity } = options;
  const { metric, everyMs, decimals, dataset, sampleSize } = series;
  const from = Math.max(now - YEAR_MS, after + 1);
  const first = Math.ceil(from / everyMs) * everyMs;
  const shifts = new Map<string | undefined, number>(series.slices);
  for (let at = first; at <= Math.min(now, series.until); at += everyMs) {
    const swing = series.swing * Math.sin((2 * Math.PI * (at % DAY)) / DAY);
    const level = levelAt(series.levels, at) + swing;
    const versions = series.versions.filter(([, since]) => since <= at);
    const [version] = versions.at(-1) ?? series.versions[0];
    for (const slice of slicesOf(series)) {
      const seed = JSON.stringify([entityRef, metric, dataset, slice, at]);
      const shift = shifts.get(slice) ?? 0;
      const value = level + shift + series.spread * noise(seed);
      yield {
        metric,
        value: Number(Math.max(0, value).toFixed(decimals)),
        at,
        version,
        ...(slice !== undefined && { slice }),
        ...(dataset !== undefined && { dataset }),
        ...(sampleSize !== undefined && { sampleSize }),
      };
    }
  }
}
