import { Entity } from '@backstage/catalog-model';
import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { Calendar } from '../lib/Calendar';
import { MetricBreach, Observation } from '../measurements/types';
import { isWatchable, judgeMetric } from '../measurements/watchMetric';
import { indexMeasurements, toMetricPoints } from './evidenceIndex';
import { Measurement } from './types';

/**
 * How a metric went, as far as it was looked at; one for each slice that is judged by
 * itself. Instants are milliseconds since the epoch.
 * @public
 */
export interface MetricHistory {
  metric: string;
  slice?: string;
  /** First instant that was looked at. */
  from: number;
  /** When it was measured last. */
  at: number;
  /** What was compared with the limit then; absent where it could not be computed. */
  value?: number;
  /** Oldest first. */
  breaches: MetricBreach[];
  /**
   * What was compared with the limit at each instant, where that is computed from
   * several values: `value` is absent where there were too few samples, and `samples`
   * counts the values or cases that it rests on.
   */
  computed?: Array<{ at: number; value?: number; samples?: number }>;
}

/**
 * How the metrics of `spec.monitoring.metrics` went until an instant, in their order, judged
 * by the limits that are declared now. What was never measured, and what has no limit and
 * no cadence, is left out.
 *
 * @param measurements - in any order
 * @param now - milliseconds since the epoch; later measurements are left out
 * @public
 */
export function metricHistories(options: {
  entity: Entity;
  measurements: readonly Measurement[];
  calendar: Calendar;
  now: number;
}): MetricHistory[] {
  const { entity, measurements, calendar, now } = options;
  const { monitoring } = (entity.spec ?? {}) as Partial<AISystemSpec>;
  const { byKey } = indexMeasurements(measurements, now, calendar);
  return (monitoring?.metrics ?? []).filter(isWatchable).flatMap(metric => {
    const measured = byKey.get(metric.metric);
    const points = measured ? toMetricPoints(measured) : [];
    const isComputed = Boolean(metric.drift ?? metric.fairness);
    return judgeMetric(metric, points)
      .filter(({ observations }) => observations.length > 0)
      .map(({ slice, breaches, observations }): MetricHistory => {
        const { at, value } = lastOf(observations);
        return {
          metric: metric.metric,
          ...(slice !== undefined && { slice }),
          from: observations[0].at,
          at,
          ...(value !== undefined && { value }),
          breaches,
          ...(isComputed && { computed: observations }),
        };
      });
  });
}

function lastOf(observations: Observation[]): Observation {
  return observations[observations.length - 1];
}
