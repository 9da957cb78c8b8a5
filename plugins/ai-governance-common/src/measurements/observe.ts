import { MOST_COMPUTED, MOST_VALUES } from '../entity/metricSchema';
import { kolmogorovSmirnov, populationStabilityIndex } from './drift';
import { fairnessDifference, fairnessRatio } from './fairness';
import { isInside } from './limits';
import { readSpan, Span } from './span';
import {
  LimitedMetric,
  MetricPoint,
  Observation,
  ObservedSeries,
} from './types';

type Drift = NonNullable<LimitedMetric['drift']>;
type Fairness = NonNullable<LimitedMetric['fairness']>;

/**
 * What is compared with the limit of a metric: the values of each slice, or what follows
 * from all of them, at each instant at which something was measured.
 *
 * @param points - oldest first
 */
export function observe(
  metric: LimitedMetric,
  points: readonly MetricPoint[],
): ObservedSeries[] {
  const { drift, fairness } = metric;
  if (fairness) return [{ observations: observeFairness(fairness, points) }];
  if (!drift) {
    return bySlice(points).map(([slice, values]) => ({
      ...(slice !== '' && { slice }),
      observations: observeValues(metric, values.slice(-MOST_VALUES)),
    }));
  }
  if (drift.method === 'psi') {
    return [{ observations: observeDrift(drift, points) }];
  }
  const current = points.filter(point => !isBaseline(metric, point));
  return bySlice(current).map(([slice]) => ({
    ...(slice !== '' && { slice }),
    observations: observeDrift(
      drift,
      points.filter(point => (point.slice ?? '') === slice),
    ),
  }));
}

/** Whether a value belongs to the baseline of a metric, and is judged by no limit. */
export function isBaseline(
  { drift }: Pick<LimitedMetric, 'drift'>,
  { dataset }: Pick<MetricPoint, 'dataset'>,
): boolean {
  return drift !== undefined && dataset === drift.baseline;
}

function bySlice(points: readonly MetricPoint[]): [string, MetricPoint[]][] {
  const slices = new Map<string, MetricPoint[]>();
  for (const point of points) {
    const { slice = '' } = point;
    const known = slices.get(slice);
    if (known) known.push(point);
    else slices.set(slice, [point]);
  }
  return [...slices];
}

/** Of several values of one instant, the first that is outside the limit. */
function observeValues(
  metric: LimitedMetric,
  points: MetricPoint[],
): Observation[] {
  const observations: Observation[] = [];
  for (const { at, value } of points) {
    const last = observations.at(-1);
    if (last?.at !== at) observations.push({ at, value });
    else if (isInside(metric, last.value!) && !isInside(metric, value)) {
      last.value = value;
    }
  }
  return observations;
}

/** At each instant the newest value of each group that has samples enough. */
function observeFairness(
  { method, leastSampleSize, reference }: Fairness,
  points: readonly MetricPoint[],
): Observation[] {
  const compute = method === 'ratio' ? fairnessRatio : fairnessDifference;
  const newest = new Map<string, MetricPoint>();
  return atEachInstant(
    points.filter(({ slice }) => slice),
    added => {
      for (const point of added) newest.set(point.slice!, point);
      const groups = [...newest.values()].filter(
        ({ sampleSize = 0 }) => sampleSize >= leastSampleSize,
      );
      const values = new Map(groups.map(({ slice, value }) => [slice!, value]));
      const hasEnough =
        values.size >= 2 && (reference === undefined || values.has(reference));
      return {
        ...(hasEnough && { value: compute(values, reference) }),
        samples: groups.reduce(
          (sum, { sampleSize = 0 }) => sum + sampleSize,
          0,
        ),
      };
    },
  ).slice(-MOST_VALUES);
}

/** At each instant the window that ends with it, compared with the baseline. */
function observeDrift(
  drift: Drift,
  points: readonly MetricPoint[],
): Observation[] {
  const baseline = points
    .filter(point => isBaseline({ drift }, point))
    .slice(-MOST_VALUES);
  const current = points
    .filter(point => !isBaseline({ drift }, point))
    .slice(-MOST_VALUES);
  const span = readSpan(drift.window);
  if (span === undefined) return [];
  const instants = [...new Set(current.map(({ at }) => at))];
  return instants.slice(-MOST_COMPUTED).map(at => {
    const window = windowAt(current, at, span);
    const sizes = [sizeOf(drift, baseline), sizeOf(drift, window)];
    return {
      at,
      ...(sizes.every(size => isEnough(drift, size)) && {
        value: driftOf(drift, baseline, window),
      }),
      samples: sizes[1],
    };
  });
}

function windowAt(
  points: MetricPoint[],
  at: number,
  span: Span,
): MetricPoint[] {
  const before = points.filter(point => point.at <= at);
  return 'points' in span
    ? before.slice(-span.points)
    : before.filter(point => point.at > at - span.milliseconds);
}

/** Cases for bins, which are counts; values otherwise. */
function sizeOf({ method }: Drift, points: MetricPoint[]): number {
  return method === 'psi'
    ? points.reduce((sum, { value }) => sum + value, 0)
    : points.length;
}

function isEnough({ leastSampleSize }: Drift, size: number): boolean {
  return size > 0 && size >= (leastSampleSize ?? 0);
}

function driftOf(
  { method }: Drift,
  baseline: MetricPoint[],
  window: MetricPoint[],
): number {
  return method === 'psi'
    ? populationStabilityIndex(toBins(baseline), toBins(window))
    : kolmogorovSmirnov(
        baseline.map(({ value }) => value),
        window.map(({ value }) => value),
      );
}

/** Each slice is a bin, and its values are counts that are added up. */
function toBins(points: MetricPoint[]): Map<string, number> {
  const bins = new Map<string, number>();
  for (const { slice = '', value } of points) {
    bins.set(slice, (bins.get(slice) ?? 0) + value);
  }
  return bins;
}

function atEachInstant(
  points: readonly MetricPoint[],
  observeAt: (added: MetricPoint[]) => Omit<Observation, 'at'>,
): Observation[] {
  const observations: Observation[] = [];
  for (let begin = 0; begin < points.length; ) {
    const { at } = points[begin];
    let end = begin;
    while (points[end]?.at === at) end += 1;
    observations.push({ at, ...observeAt(points.slice(begin, end)) });
    begin = end;
  }
  return observations;
}
