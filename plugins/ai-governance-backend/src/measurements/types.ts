import {
  Breach,
  LifecycleStage,
  MetricCondition,
  RequirementClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope } from '../access';
import { SystemFilter } from '../systems';

/** What the values of one series have in common. */
export interface SeriesKey {
  /** Full, lower-case reference of the AI system. */
  entityRef: string;
  metric: string;
  version?: string;
  slice?: string;
  dataset?: string;
  source: string;
}

/** A series as it is stored. */
export interface StoredSeries extends SeriesKey {
  id: number;
  /** What was measured before is final, and kept by the hour. */
  rawFrom: number;
  /** What was measured before is kept by the day. */
  hoursFrom: number;
}

/** A value that is to be stored. Instants are milliseconds since the epoch. */
export interface NewPoint {
  series: SeriesKey;
  at: number;
  value: number;
  sampleSize?: number;
  /** Its place in the request. */
  index: number;
}

/** Values that are stored together or not at all: those of a metric of a system. */
export interface PointGroup {
  entityRef: string;
  metric: string;
  points: NewPoint[];
  /** Values in the request that say the same as one of the points. */
  repeated: number;
}

/** Why the store refuses a value. */
export type PointRefusal = { point: NewPoint } & (
  | { because: 'conflict'; stored: { value: number; sampleSize?: number } }
  | { because: 'final'; before: number }
);

/** What became of groups. */
export interface SavedPoints {
  stored: number;
  /** Values that were stored before. */
  unchanged: number;
  refusals: PointRefusal[];
  /** References of systems of which the newest value of a series changed. */
  moved: string[];
}

/** A value as it is stored. */
export interface StoredPoint {
  at: number;
  value: number;
  sampleSize?: number;
  receivedAt: number;
}

/** Values of a span, summed up. */
export interface StoredBucket {
  at: number;
  /** How long it is, in milliseconds. */
  step: number;
  count: number;
  min: number;
  max: number;
  sum: number;
  last: number;
  lastAt: number;
  samples?: number;
}

/** A value, with what its series says of it. */
export interface NewestPoint extends SeriesKey {
  at: number;
  value: number;
  sampleSize?: number;
}

/** Earlier values of a metric that are wanted. */
export interface WantedWindow {
  entityRef: string;
  metric: string;
  /** Whether as many as are looked at are wanted, however old. */
  isLong: boolean;
  /** From when on they are wanted in any case, milliseconds since the epoch. */
  since?: number;
}

/** A place in the measurements of a system. */
export interface MeasurementPosition {
  series: number;
  at: number;
}

/** How long measurements are kept, in milliseconds; undefined for ever. */
export interface MeasurementRetention {
  /** Values one by one. */
  rawMs?: number;
  /** What they become by the hour. */
  hourlyMs?: number;
  /** What hours become by the day. */
  dailyMs?: number;
}

/** How measurements are taken and kept. */
export interface MeasurementOptions {
  /** How far an instant may lie ahead, in milliseconds: clocks differ. */
  clockToleranceMs: number;
  retention: MeasurementRetention;
  /** For which breaches a nonconformity is opened; undefined for none. */
  nonconformity?: NonconformityOptions;
}

/** For which breaches a nonconformity is opened; what is left out limits nothing. */
export interface NonconformityOptions {
  /** Classes whose requirements a system is held to. */
  classes?: readonly RequirementClass[];
  stages?: readonly LifecycleStage[];
  /** Names of metrics. */
  metrics?: readonly string[];
}

/** A place in a list of how metrics stand. */
export interface BreachPosition {
  sortAt: number;
  id: number;
}

/** Which metrics are listed and counted, for whom, and at which instant. */
export interface BreachesQuery {
  conditions: readonly MetricCondition[];
  filter: SystemFilter;
  scope: ReadScope;
  /** Milliseconds since the epoch. */
  now: number;
  after?: BreachPosition;
  limit: number;
}

/** One page of how metrics stand, and the counts of all conditions. */
export interface StoredBreachPage {
  items: Breach[];
  counts: Partial<Record<MetricCondition, number>>;
  next?: BreachPosition;
}
