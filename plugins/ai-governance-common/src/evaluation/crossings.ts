import { judgeSeries } from '../measurements/judgeSeries';
import { isInside, isLimit, Limit } from '../measurements/limits';
import { observe } from '../measurements/observe';
import { LimitedMetric, MetricPoint, Observation } from '../measurements/types';
import {
  isWatchable,
  needsHistory,
  staleAfter,
} from '../measurements/watchMetric';
import { EvaluationContext } from './context';
import { EvaluationInput, Measurement } from './types';

/**
 * Instants at which what was measured may have changed a result, oldest first: a breach
 * began or ended, a value came inside or outside a limit, or something was measured for the
 * first time or after it was stale.
 *
 * @param from - milliseconds since the epoch; nothing before is looked at
 * @returns instants before that of the evaluation
 * @public
 */
export function crossingInstants(
  input: EvaluationInput,
  { from }: { from: number },
): number[] {
  if (input.metrics.status !== 'available') return [];
  const ctx = new EvaluationContext(input);
  const { monitoring, acceptance = [] } = ctx.spec;
  const instants = [
    ...(monitoring?.metrics ?? []).flatMap(metric =>
      isWatchable(metric)
        ? crossingsOf(ctx, metric, ctx.pointsOf(metric.metric))
        : [],
    ),
    ...acceptance.flatMap(criterion =>
      isLimit(criterion)
        ? flipsOf(criterion, ctx.pointsOf(criterion.metric))
        : [],
    ),
  ];
  return [...new Set(instants)]
    .filter(at => at >= from && at < input.now)
    .sort((a, b) => a - b);
}

function crossingsOf(
  ctx: EvaluationContext,
  metric: LimitedMetric,
  points: readonly MetricPoint[],
): number[] {
  return observe(metric, points).flatMap(series => {
    const { breaches } = judgeSeries(metric, series, Infinity);
    return [
      ...breaches.flatMap(({ from, to = from }) => [from, to]),
      ...series.observations
        .filter((item, index, all) => isNews(ctx, metric, item, all[index - 1]))
        .map(({ at }) => at),
    ];
  });
}

/** Whether something can be said from an observation on that could not before. */
function isNews(
  { calendar }: EvaluationContext,
  metric: LimitedMetric,
  item: Observation,
  before: Observation | undefined,
): boolean {
  if (!before) return true;
  const staleAt = staleAfter(metric, before.at, calendar) ?? Infinity;
  const wasKnown = before.value !== undefined;
  return wasKnown !== (item.value !== undefined) || item.at >= staleAt;
}

/** When values of one version, dataset and slice came inside a limit or outside. */
function flipsOf(limit: Limit, points: readonly MetricPoint[]): number[] {
  const last = new Map<string, boolean>();
  return points.flatMap(({ at, value, ...point }) => {
    const { version, dataset, slice } = point as Partial<
      Record<'version' | 'dataset' | 'slice', string>
    >;
    const key = JSON.stringify([version, dataset, slice]);
    const isIn = isInside(limit, value);
    const isSame = last.get(key) === isIn;
    last.set(key, isIn);
    return isSame ? [] : [at];
  });
}

/**
 * The inputs of a system as they were at each instant of {@link crossingInstants}: without
 * what was measured later, and of a metric that its newest value decides with the newest of
 * each series alone, so that many instants cost little.
 *
 * @param options.most - instants at most, the newest
 * @returns oldest first
 * @public
 */
export function inputsAtCrossings(
  input: EvaluationInput,
  options: { from: number; most: number },
): EvaluationInput[] {
  const { metrics } = input;
  if (metrics.status !== 'available') return [];
  const instants = crossingInstants(input, options).slice(-options.most);
  if (instants.length === 0) return [];
  const ctx = new EvaluationContext(input);
  const long = new Set(
    (ctx.spec.monitoring?.metrics ?? [])
      .filter(metric => metric.fairness || needsHistory(metric))
      .map(({ metric }) => metric),
  );
  const dated = metrics.items
    .map(item => ({ item, at: ctx.calendar.startOf(item.measuredAt) }))
    .sort((a, b) => (a.at || 0) - (b.at || 0));
  const all: Measurement[] = [];
  const newest = new Map<string, Measurement[]>();
  let next = 0;
  return instants.map(now => {
    for (; next < dated.length && !(dated[next].at > now); next++) {
      const { item } = dated[next];
      if (long.has(item.metric)) all.push(item);
      else keepNewest(newest, item);
    }
    const items = [...all, ...[...newest.values()].flat()];
    return { ...input, now, metrics: { status: 'available', items } };
  });
}

/** Keeps what was measured last of a version, slice and dataset, all of one instant. */
function keepNewest(
  newest: Map<string, Measurement[]>,
  item: Measurement,
): void {
  const { metric, version, slice, dataset, measuredAt } = item;
  const key = JSON.stringify([metric, version, slice, dataset]);
  const known = newest.get(key);
  if (known?.[0].measuredAt === measuredAt) known.push(item);
  else newest.set(key, [item]);
}
