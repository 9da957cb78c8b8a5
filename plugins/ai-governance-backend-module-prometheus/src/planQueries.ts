import { MeasurableSystem } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { PrometheusOptions } from './readPrometheusOptions';

/** One question to the server. Instants are milliseconds since the epoch. */
export interface RangeQuery {
  metric: string;
  query: string;
  /**
   * For whom, by full reference, and the newest value that each has; after it alone is
   * anything taken.
   */
  targets: Map<string, number | undefined>;
  /** Label that names the system; undefined where the query is of one system. */
  systemLabel?: string;
  /** First instant, a multiple of the step. */
  start: number;
  /** Last instant, a multiple of the step. */
  end: number;
  stepMs: number;
}

type Unplanned = Pick<
  RangeQuery,
  'metric' | 'query' | 'targets' | 'systemLabel' | 'stepMs'
>;

/**
 * The questions that are due: one for each metric that a system has a query for, and one
 * for each configured query of many systems. What the configuration says about a system
 * comes before what its descriptor says, and that before a query of many systems.
 */
export function planQueries(
  systems: MeasurableSystem[],
  options: Pick<
    PrometheusOptions,
    'metrics' | 'entityQueries' | 'stepMs' | 'lookbackMs' | 'delayMs'
  > & { now: number },
): RangeQuery[] {
  const own = new Map(
    options.metrics.flatMap(item =>
      item.system ? [[keyOf(item.system, item.metric), item] as const] : [],
    ),
  );
  const shared = new Map(
    options.metrics
      .filter(({ system }) => system === undefined)
      .map(item => [item, new Map<string, number | undefined>()]),
  );
  const queries: Unplanned[] = [];
  for (const system of systems) {
    for (const { metric, query } of system.metrics) {
      const newest = newestOf(system, metric);
      const configured = own.get(keyOf(system.entityRef, metric));
      const asked = configured?.query ?? (options.entityQueries && query);
      if (asked) {
        queries.push({
          metric,
          query: asked,
          targets: new Map([[system.entityRef, newest]]),
          stepMs: configured?.stepMs ?? options.stepMs,
        });
        continue;
      }
      for (const [item, targets] of shared) {
        if (item.metric === metric) targets.set(system.entityRef, newest);
      }
    }
  }
  for (const [item, targets] of shared) {
    if (targets.size > 0) queries.push({ ...item, targets });
  }
  return queries.flatMap(query => toRange(query, options) ?? []);
}

/**
 * The interval from where the last one ended. All values of a metric of a system are
 * stored together, so its newest one says how far it came; of several systems the one
 * that came least far counts, unless it stopped so long ago that it has no more.
 *
 * @returns undefined when nothing can be new
 */
function toRange(
  query: Unplanned,
  options: { lookbackMs: number; delayMs: number; now: number },
): RangeQuery | undefined {
  const { stepMs, targets } = query;
  const end = onGrid(options.now - options.delayMs, stepMs);
  const earliest = end - onGrid(options.lookbackMs, stepMs);
  const newest = [...targets.values()].filter(
    (at): at is number => at !== undefined && at >= earliest,
  );
  const start =
    newest.length === 0
      ? earliest
      : onGrid(
          newest.reduce((a, b) => Math.min(a, b)),
          stepMs,
        ) + stepMs;
  return start > end ? undefined : { ...query, start, end };
}

/** The last multiple of a step up to an instant. */
function onGrid(at: number, stepMs: number): number {
  return Math.floor(at / stepMs) * stepMs;
}

function newestOf(
  { newest }: MeasurableSystem,
  metric: string,
): number | undefined {
  return newest
    .filter(series => series.metric === metric)
    .reduce<number | undefined>(
      (latest, { at }) => (latest === undefined || at > latest ? at : latest),
      undefined,
    );
}

function keyOf(system: string, metric: string): string {
  return JSON.stringify([system, metric]);
}
