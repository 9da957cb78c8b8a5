import { isInside, Limit } from './limits';
import { readSpan, Span } from './span';
import {
  LimitedMetric,
  MetricBreach,
  MetricState,
  Observation,
  ObservedSeries,
} from './types';

/** How a series stands after its last observation. */
export type JudgedSeries = Pick<
  MetricState,
  'slice' | 'since' | 'orEarlier' | 'value' | 'at' | 'samples' | 'outsideSince'
> & {
  condition:
    | 'in-band'
    | 'warning'
    | 'breached'
    | 'recovered'
    | 'too-few-samples';
  breaches: MetricBreach[];
};

/** A limit beside the limit of a metric, for the ends that are declared. */
function limitBeside(
  { comparator, threshold, upperThreshold }: Limit,
  lower: number | undefined,
  upper: number | undefined,
): Limit | undefined {
  if (lower === undefined && upper === undefined) return undefined;
  return {
    comparator,
    threshold: lower ?? threshold,
    upperThreshold: upper ?? upperThreshold,
  };
}

/** Limit outside of which a value inside the limit is a warning. */
export function warningLimit(metric: LimitedMetric): Limit | undefined {
  const { warningThreshold, warningUpperThreshold } = metric;
  return limitBeside(metric, warningThreshold, warningUpperThreshold);
}

/** Limit inside of which a breach ends. */
export function recoveryLimit(metric: LimitedMetric): Limit {
  const { recoveryThreshold, recoveryUpperThreshold } = metric;
  return (
    limitBeside(metric, recoveryThreshold, recoveryUpperThreshold) ?? metric
  );
}

/** Values in a row that are outside the limit. */
interface Run {
  from: number;
  count: number;
}

function isSustained(
  { from, count }: Run,
  at: number,
  rule: { span: Span | undefined; most: number },
): boolean {
  const { span, most } = rule;
  if (span === undefined || count >= most) return true;
  return 'points' in span
    ? count >= span.points
    : at - from >= span.milliseconds;
}

/** How a series stands between two observations. */
interface Standing {
  condition: JudgedSeries['condition'];
  since?: number;
  run?: Run;
  breaches: MetricBreach[];
}

interface Rules {
  limit: Limit;
  warning: Limit | undefined;
  recovery: Limit;
  span: Span | undefined;
  most: number;
}

/**
 * How a series stands: a breach begins with the value with which values have been
 * outside the limit for long enough, and ends with the first one inside the recovery
 * limit. What has too few samples neither begins nor ends one.
 *
 * @param most - values outside in a row that are a breach however long they took
 */
export function judgeSeries(
  metric: LimitedMetric,
  series: ObservedSeries,
  most: number,
): JudgedSeries {
  const rules: Rules = {
    limit: metric,
    warning: warningLimit(metric),
    recovery: recoveryLimit(metric),
    span: readSpan(metric.sustainedFor),
    most,
  };
  const standing: Standing = { condition: 'in-band', breaches: [] };
  for (const { at, value } of series.observations) {
    if (value !== undefined) advance(standing, { at, value }, rules);
  }
  const { run } = standing;
  return {
    ...finish(series, standing),
    ...(series.slice !== undefined && { slice: series.slice }),
    ...(run && { outsideSince: run.from }),
  };
}

function advance(
  standing: Standing,
  { at, value }: { at: number; value: number },
  rules: Rules,
): void {
  const { run, breaches } = standing;
  standing.run = isInside(rules.limit, value)
    ? undefined
    : { from: run?.from ?? at, count: (run?.count ?? 0) + 1 };
  const next = nextCondition(standing, { at, value }, rules);
  if (standing.condition === next && standing.since !== undefined) return;
  if (standing.condition === 'breached') breaches.at(-1)!.to = at;
  if (next === 'breached') breaches.push({ from: at });
  standing.condition = next;
  standing.since = at;
}

function nextCondition(
  { condition, run, breaches }: Standing,
  { at, value }: { at: number; value: number },
  { warning, recovery, ...rule }: Rules,
): JudgedSeries['condition'] {
  if (condition === 'breached' && !isInside(recovery, value)) return condition;
  if (run) return isSustained(run, at, rule) ? 'breached' : 'warning';
  if (warning && !isInside(warning, value)) return 'warning';
  return breaches.length > 0 ? 'recovered' : 'in-band';
}

/** Where the last observation has too few samples, nothing but a breach stands. */
function finish(
  { observations }: ObservedSeries,
  { condition, since, breaches }: Standing,
): Omit<JudgedSeries, 'slice' | 'outsideSince'> {
  const first = observations.find(({ value }) => value !== undefined);
  const judged = {
    condition,
    since,
    ...(first?.at === since && { orEarlier: true as const }),
    breaches,
  };
  const last = observations.at(-1);
  if (last?.value !== undefined) return { ...judged, ...last };
  if (condition === 'breached') {
    const known = observations.filter(({ value }) => value !== undefined);
    return { ...judged, ...known.at(-1) };
  }
  return {
    breaches,
    condition: 'too-few-samples',
    since: sinceTooFew(observations),
    at: last?.at,
    samples: last?.samples,
  };
}

function sinceTooFew(observations: Observation[]): number | undefined {
  let first = observations.length;
  while (first > 0 && observations[first - 1].value === undefined) first -= 1;
  return observations[first]?.at;
}
