import {
  MeasurementBucket,
  MeasurementPage,
  MeasurementSeries,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What was measured in a span of time: one value, or several that are summed up. */
export interface MeasuredValue {
  /** Where it is drawn: the instant of a single value, else within the span. */
  at: number;
  /** First and last instant that it can be of. */
  begin: number;
  end: number;
  /** The value, or the mean of several. */
  value: number;
  min: number;
  max: number;
  count: number;
  /** Sum of the sizes of samples. */
  samples?: number;
  /** Of the system, in the order in which they were found. */
  versions: string[];
}

/** Values of one slice, oldest first. */
export interface MeasuredLine {
  /** Empty for values of no slice. */
  slice: string;
  values: MeasuredValue[];
}

/** The first value of a version, where another one was measured before. */
export interface VersionMark {
  version: string;
  at: number;
}

type Found = { series: MeasurementSeries; bucket: MeasurementBucket };

/** What was found, without the values of a baseline, which nothing judges. */
function foundIn(
  pages: readonly MeasurementPage[],
  baseline: string | undefined,
): Found[] {
  return pages.flatMap(({ series, buckets }) => {
    const byId = new Map(series.map(item => [item.id, item]));
    return buckets
      .map(bucket => ({ series: byId.get(bucket.series)!, bucket }))
      .filter(
        ({ series: { dataset } }) =>
          baseline === undefined || dataset !== baseline,
      );
  });
}

function toValue({ series, bucket }: Found): MeasuredValue {
  const begin = Date.parse(bucket.at);
  const last = Date.parse(bucket.lastAt);
  const end = begin + bucket.seconds * 1000;
  const isSingle = bucket.count === 1;
  return {
    at: isSingle ? last : Math.min((begin + end) / 2, last),
    begin: isSingle ? last : begin,
    end: isSingle ? last : end,
    value: isSingle ? bucket.last : bucket.mean,
    min: bucket.min,
    max: bucket.max,
    count: bucket.count,
    ...(bucket.samples !== undefined && { samples: bucket.samples }),
    versions: series.version === undefined ? [] : [series.version],
  };
}

/** Values of one span that are of several versions, sources or datasets. */
function merge(a: MeasuredValue, b: MeasuredValue): MeasuredValue {
  const count = a.count + b.count;
  const samples = [a.samples, b.samples].filter(item => item !== undefined);
  return {
    at: Math.max(a.at, b.at),
    begin: Math.min(a.begin, b.begin),
    end: Math.max(a.end, b.end),
    value: (a.value * a.count + b.value * b.count) / count,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    count,
    ...(samples.length > 0 && {
      samples: samples.reduce<number>((sum, item) => sum + item!, 0),
    }),
    versions: [...new Set([...a.versions, ...b.versions])],
  };
}

/**
 * Lines of a metric, one for each slice, in the order of their names. What several
 * series of a slice have in one span is one value.
 *
 * @param pages - of one metric, summed up
 * @param baseline - dataset whose values are left out
 */
export function toLines(
  pages: readonly MeasurementPage[],
  baseline?: string,
): MeasuredLine[] {
  const slices = new Map<string, Map<string, MeasuredValue>>();
  for (const found of foundIn(pages, baseline)) {
    const { slice = '' } = found.series;
    const values = slices.get(slice) ?? new Map<string, MeasuredValue>();
    slices.set(slice, values);
    const key = found.bucket.at;
    const known = values.get(key);
    const value = toValue(found);
    values.set(key, known ? merge(known, value) : value);
  }
  return [...slices]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([slice, values]) => ({
      slice,
      values: [...values.values()].sort((a, b) => a.at - b.at),
    }));
}

/**
 * Where versions begin to be measured, oldest first. That with the first value of all
 * is not among them: it may have been there before.
 */
export function toVersionMarks(
  pages: readonly MeasurementPage[],
  baseline?: string,
): VersionMark[] {
  const first = new Map<string, number>();
  for (const found of foundIn(pages, baseline)) {
    const { version } = found.series;
    if (version === undefined) continue;
    const { begin } = toValue(found);
    first.set(version, Math.min(first.get(version) ?? Infinity, begin));
  }
  return [...first]
    .map(([version, at]) => ({ version, at }))
    .sort((a, b) => a.at - b.at || a.version.localeCompare(b.version))
    .slice(1);
}
