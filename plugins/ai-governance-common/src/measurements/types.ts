import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { Limit } from './limits';

/** A metric of `spec.monitoring.metrics`, as the descriptor declares it. @public */
export type WatchedMetric = NonNullable<
  NonNullable<AISystemSpec['monitoring']>['metrics']
>[number];

/** A metric with a limit. */
export type LimitedMetric = WatchedMetric & Limit;

/** A measured value, as far as judging it needs. */
export interface MetricPoint {
  /** Milliseconds since the epoch; -Infinity where the date cannot be read. */
  at: number;
  value: number;
  slice?: string;
  dataset?: string;
  /** Cases from which the value was computed. */
  sampleSize?: number;
}

/** What is compared with the limit at one instant: a value, or what follows from many. */
export interface Observation {
  /** Milliseconds since the epoch. */
  at: number;
  /** Undefined where there are too few samples to say. */
  value?: number;
  /** Values or cases that it rests on, where it is computed from several. */
  samples?: number;
}

/** Observations that follow one another, oldest first. */
export interface ObservedSeries {
  /** Absent where all slices are judged together, and for values of no slice. */
  slice?: string;
  observations: Observation[];
}

/**
 * How a metric stands: `in-band`; `warning`, which is inside the limit and outside the
 * warning band, or outside the limit and not yet for long enough; `breached`;
 * `recovered`, which is in band after a breach; `stale`; `too-few-samples`;
 * `not-measured`; or `incomplete`, where the declaration does not say enough to judge it.
 * @public
 */
export type MetricCondition =
  | 'in-band'
  | 'warning'
  | 'breached'
  | 'recovered'
  | 'stale'
  | 'too-few-samples'
  | 'not-measured'
  | 'incomplete';

/** Every condition, worst first. @public */
export const METRIC_CONDITIONS: readonly MetricCondition[] = [
  'breached',
  'stale',
  'not-measured',
  'incomplete',
  'too-few-samples',
  'warning',
  'recovered',
  'in-band',
];

/** From when until when a metric was breached, milliseconds since the epoch. @public */
export interface MetricBreach {
  from: number;
  /** Absent while it lasts. */
  to?: number;
}

/**
 * How a metric stands at an instant; one for each slice that is judged by itself.
 * Instants are milliseconds since the epoch.
 * @public
 */
export interface MetricState {
  metric: string;
  slice?: string;
  condition: MetricCondition;
  /** Since when it stands so; absent where it was never measured. */
  since?: number;
  /** It stood so at the first value that was looked at, and perhaps before. */
  orEarlier?: true;
  /** What was compared with the limit last. */
  value?: number;
  /** When that was measured. */
  at?: number;
  /** Values or cases that the value rests on, where it is computed from several. */
  samples?: number;
  /** The limit in words, such as `at most 0.2`. */
  limit?: string;
  /** Since when each value is outside the limit; absent where the last one is inside. */
  outsideSince?: number;
  /** Breaches among the values that were looked at, oldest first; absent without any. */
  breaches?: MetricBreach[];
}
