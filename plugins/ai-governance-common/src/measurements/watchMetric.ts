import { MOST_COMPUTED, MOST_VALUES } from '../entity/metricSchema';
import { Calendar } from '../lib/Calendar';
import { Duration, parseDuration } from '../lib/time';
import { JudgedSeries, judgeSeries } from './judgeSeries';
import { describeLimit, isInside, isLimit } from './limits';
import { isBaseline, observe } from './observe';
import {
  LimitedMetric,
  MetricPoint,
  MetricState,
  Observation,
  ObservedSeries,
  WatchedMetric,
} from './types';

/** How a metric stands, and until when at most. */
export interface Watched {
  /** One, or one for each slice that is judged by itself. */
  states: MetricState[];
  /** When the newest value was measured, milliseconds since the epoch. */
  newest?: number;
  /** When it is stale, unless it is measured again; absent where never. */
  staleAt?: number;
}

const twice = ({ months, days, milliseconds }: Duration): Duration => ({
  months: 2 * months,
  days: 2 * days,
  milliseconds: 2 * milliseconds,
});

/** Whether a metric has everything that watching it needs. */
export function isWatchable(metric: WatchedMetric): metric is LimitedMetric {
  return isLimit(metric) && parseDuration(metric.cadence ?? '') !== undefined;
}

/** When a value of a watchable metric is stale, milliseconds since the epoch. */
export function staleAfter(
  { cadence = '' }: WatchedMetric,
  at: number,
  calendar: Calendar,
): number | undefined {
  return calendar.after(at, twice(parseDuration(cadence)!));
}

/**
 * Whether more than the newest value of each series decides how a metric stands.
 * @public
 */
export function needsHistory(metric: WatchedMetric): boolean {
  const { recoveryThreshold, recoveryUpperThreshold, sustainedFor } = metric;
  return [
    recoveryThreshold,
    recoveryUpperThreshold,
    sustainedFor,
    metric.drift,
  ].some(field => field !== undefined);
}

/** What is compared with the limit of a metric, and how that stands. */
export function judgeMetric(
  metric: LimitedMetric,
  points: readonly MetricPoint[],
): Array<JudgedSeries & ObservedSeries> {
  const most = metric.drift ? MOST_COMPUTED : MOST_VALUES;
  return observe(metric, points).map(series => ({
    ...judgeSeries(metric, series, most),
    observations: series.observations,
  }));
}

/** When the newest value that is not part of a baseline was measured. */
function newestOf(
  metric: LimitedMetric,
  points: readonly MetricPoint[],
): number | undefined {
  for (let place = points.length - 1; place >= 0; place--) {
    if (!isBaseline(metric, points[place])) return points[place].at;
  }
  return undefined;
}

/**
 * What was compared with the limit last: of several slices that were measured at that
 * instant, one outside the limit. Absent where it could not be computed.
 */
function lastObserved(
  metric: LimitedMetric,
  points: readonly MetricPoint[],
  newest: number,
): Pick<MetricState, 'value' | 'samples'> {
  const known = observe(metric, points)
    .flatMap(({ observations }) => observations.slice(-1))
    .filter(({ at, value }) => at === newest && value !== undefined);
  const last =
    known.find(({ value }) => !isInside(metric, value!)) ?? known[0] ?? {};
  const { value, samples } = last as Partial<Observation>;
  return {
    ...(value !== undefined && { value }),
    ...(samples !== undefined && { samples }),
  };
}

/**
 * How a metric stands at an instant.
 *
 * @param points - what was measured until then, oldest first
 * @param options.judge - judges those points by the limit of the metric
 */
export function watchMetric(
  metric: WatchedMetric,
  points: readonly MetricPoint[],
  options: {
    now: number;
    calendar: Calendar;
    judge: (metric: LimitedMetric) => ReturnType<typeof judgeMetric>;
  },
): Watched {
  const { now, calendar, judge } = options;
  const name = metric.metric;
  if (!isWatchable(metric)) {
    return { states: [{ metric: name, condition: 'incomplete' }] };
  }
  const limit = describeLimit(metric);
  const newest = newestOf(metric, points);
  if (newest === undefined || newest === -Infinity) {
    return { states: [{ metric: name, condition: 'not-measured', limit }] };
  }
  const staleAt = staleAfter(metric, newest, calendar);
  const times = { newest, staleAt };
  if (staleAt !== undefined && now >= staleAt) {
    const since = staleAt;
    const last = lastObserved(metric, points, newest);
    const states: MetricState[] = [
      { metric: name, condition: 'stale', since, at: newest, limit, ...last },
    ];
    return { states, ...times };
  }
  const states = judge(metric).map((series): MetricState => {
    const { breaches, observations: _, ...judged } = series;
    return {
      metric: name,
      ...judged,
      limit,
      ...(breaches.length > 0 && { breaches }),
    };
  });
  return { states, ...times };
}
