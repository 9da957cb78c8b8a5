import {
  AiSystemEntity,
  MeasurementInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/**
 * A metric that an AI system declares in `spec.monitoring.metrics` or
 * `spec.acceptance`.
 * @public
 */
export interface DeclaredMetric {
  metric: string;
  /** `spec.monitoring.metrics[].query`, such as PromQL. */
  query?: string;
  /** How often it is measured, ISO 8601. */
  cadence?: string;
}

/**
 * The newest value of a series that the source itself supplied before.
 * @public
 */
export interface NewestInstant
  extends Pick<MeasurementInput, 'metric' | 'version' | 'dataset'> {
  /** Name of the slice, as `sliceName` makes it from labels. */
  slice?: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * An AI system of which something can be measured.
 * @public
 */
export interface MeasurableSystem {
  /** Full, lower-case reference. */
  entityRef: string;
  /** As the catalog has it. */
  entity: AiSystemEntity;
  /** Each name once; no other is taken. */
  metrics: DeclaredMetric[];
  /** Where the source left off, per series; empty at first. */
  newest: NewestInstant[];
}

/**
 * What a source is told when it is asked.
 * @public
 */
export interface PullContext {
  /** Every AI system that declares a metric. */
  systems: MeasurableSystem[];
  /** Aborted when the run takes too long or the backend stops. */
  signal: AbortSignal;
}

/**
 * One value that was measured. Its source is the id of the source.
 * @public
 */
export type PulledMeasurement = Omit<MeasurementInput, 'source'>;

/**
 * Why there is no value of a metric.
 * @public
 */
export interface PullFault {
  /** Reference of the AI system. Default: it is of none in particular. */
  system?: string;
  metric?: string;
  /** Shown to everybody who may read the system: no secret, no internal address. */
  message: string;
}

/**
 * A part of what a source has.
 * @public
 */
export interface PulledBatch {
  measurements?: PulledMeasurement[];
  faults?: PullFault[];
}

/**
 * Where measurements are pulled from, such as a monitoring system.
 *
 * @remarks
 *
 * The AI governance backend asks each source in a task of its own, on one replica at a
 * time. What it yields goes through the checks of a push, each metric of a system as a
 * whole or not at all, and moves results in the same run. When it throws, what it
 * yielded before is kept, and it is asked again after a while that grows with each
 * failure.
 *
 * @public
 */
export interface MeasurementSource {
  /**
   * Lower-case letters, digits and hyphens, such as `prometheus`. It is the source of
   * the measurements, so another id makes other series.
   */
  id: string;
  /** Default: every minute, for five minutes at most. */
  schedule?: SchedulerServiceTaskScheduleDefinition;
  /**
   * Yields what is new, in parts of any size.
   *
   * @throws Error when the source as a whole cannot be read; its message is shown to
   * everybody who may read AI governance
   */
  pull(context: PullContext): AsyncIterable<PulledBatch>;
}
