import {
  MeasurementBatch,
  MeasurementReceipt,
  MeasurementResolution,
  MetricCondition,
  MetricHistory,
  MetricStanding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions } from '../access';
import { SystemFilter } from '../systems';
import { MeasuredSystems } from './MeasuredSystems';
import {
  BreachPosition,
  MeasurementPosition,
  StoredBreachPage,
  StoredBucket,
  StoredPoint,
  StoredSeries,
} from './types';

/** A request to take over what was measured. */
export interface PushRequest {
  batch: MeasurementBatch;
  /** Under which the request can be sent again. */
  idempotencyKey?: string;
  /** What the caller may report of. Default: every system. */
  systems?: MeasuredSystems;
}

/** A request for what was measured. Instants are milliseconds since the epoch. */
export interface ListMeasurementsRequest {
  entityRef: string;
  metrics?: string[];
  version?: string;
  slice?: string;
  dataset?: string;
  /** Inclusive. Default: 30 days before the end, or before now. */
  from?: number;
  /** Exclusive. Default: there is no end. */
  to?: number;
  resolution: MeasurementResolution;
  after?: MeasurementPosition;
  limit: number;
}

/** One page of what was measured. */
export interface MeasurementsPage {
  series: StoredSeries[];
  points: Array<{ series: number } & StoredPoint>;
  buckets: Array<{ series: number } & StoredBucket>;
  next?: MeasurementPosition;
}

/** A request for how the watched metrics of a system went. */
export interface ListCoursesRequest {
  entityRef: string;
  /** Names of metrics. Default: all. */
  metrics?: string[];
  /** Last instant, milliseconds since the epoch. Default: now. */
  to?: number;
}

/** A request for how metrics stand. */
export interface ListBreachesRequest {
  conditions: readonly MetricCondition[];
  filter: SystemFilter;
  /** What the caller may read. Default: everything. */
  scope?: ReadScope;
  after?: BreachPosition;
  limit: number;
}

/** Takes over what was measured, and shows it. */
export interface MeasurementService {
  /**
   * Takes over values, each metric of a system as a whole or not at all.
   *
   * @throws InvalidMeasurements when nothing can be taken over
   * @throws NotAllowedError when nothing but a permission is missing
   * @throws ConflictError when another request had the same key
   */
  push(
    request: PushRequest,
    options: ServiceOptions,
  ): Promise<MeasurementReceipt>;

  /**
   * What was measured of a system, by series and instant.
   *
   * @throws NotFoundError where the caller may not know of the system
   * @throws InputError for an interval that ends before it begins
   */
  list(
    request: ListMeasurementsRequest,
    options: ServiceOptions,
  ): Promise<MeasurementsPage>;

  /**
   * How the watched metrics of a system stand.
   *
   * @throws NotFoundError where the caller may not know of the system
   */
  listStates(
    request: { entityRef: string },
    options: ServiceOptions,
  ): Promise<MetricStanding[]>;

  /**
   * How the watched metrics of a system went until an instant, with their breaches.
   *
   * @throws NotFoundError where the caller may not know of the system
   */
  listCourses(
    request: ListCoursesRequest,
    options: ServiceOptions,
  ): Promise<MetricHistory[]>;

  /** How watched metrics stand in the systems that the caller may read, longest first. */
  listBreaches(
    request: ListBreachesRequest,
    options: ServiceOptions,
  ): Promise<StoredBreachPage>;
}
