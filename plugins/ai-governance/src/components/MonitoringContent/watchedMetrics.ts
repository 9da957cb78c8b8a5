import {
  AiSystemEntity,
  describeLimit,
  isLimit,
  METRIC_CONDITIONS,
  MetricStanding,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A metric of the descriptor with how it stands. */
export interface WatchedItem {
  metric: WatchedMetric;
  /** One, or one for each slice that is judged by itself, worst first. */
  states: MetricStanding[];
}

const rank = ({ condition }: MetricStanding) =>
  METRIC_CONDITIONS.indexOf(condition);

/**
 * The metrics that a system declares, worst first. One that was declared after the last
 * evaluation stands nowhere yet: it was never measured.
 */
export function watchedItems(
  { spec }: AiSystemEntity,
  standings: readonly MetricStanding[],
): WatchedItem[] {
  const metrics = new Map<string, WatchedMetric>();
  for (const metric of spec?.monitoring?.metrics ?? []) {
    if (!metrics.has(metric.metric)) metrics.set(metric.metric, metric);
  }
  return [...metrics.values()]
    .map((metric): WatchedItem => {
      const found = standings.filter(state => state.metric === metric.metric);
      const states: MetricStanding[] =
        found.length > 0
          ? [...found].sort((a, b) => rank(a) - rank(b))
          : [
              {
                metric: metric.metric,
                condition: 'not-measured',
                ...(isLimit(metric) && { limit: describeLimit(metric) }),
              },
            ];
      return { metric, states };
    })
    .sort((a, b) => rank(a.states[0]) - rank(b.states[0]));
}
