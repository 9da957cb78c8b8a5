import {
  MeasurementReceipt,
  MetricStanding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  BreachesQuery,
  MeasurementRetention,
  NewestPoint,
  PointGroup,
  SavedPoints,
  StoredBreachPage,
  StoredBucket,
  StoredPoint,
  StoredSeries,
  WantedWindow,
} from './types';

/** Under which key a request can be sent again. */
export interface IdempotentRequest {
  /** Reference of who sends it. */
  sender: string;
  key: string;
  /** Of what it says. */
  hash: string;
}

/** A part of a series. Instants are milliseconds since the epoch. */
export interface SeriesStretch {
  series: StoredSeries;
  /** Inclusive. */
  from: number;
  /** Exclusive. */
  to: number;
}

/** Which parts of series are read. */
export interface SeriesReading {
  /** One for each series, in the order of their ids; 500 at most. */
  stretches: SeriesStretch[];
  /** Of all series together, counted from the first. */
  limit: number;
}

/** Keeps measurements. All methods may be called by several replicas at once. */
export interface MeasurementStore {
  /**
   * Stores groups of values, each as a whole or not at all.
   *
   * @param options.toReceipt - what the request is answered; when it throws, nothing is
   * stored
   * @returns the answer of the first request under the same key, if there was one
   * @throws ConflictError when another request had the same key
   */
  savePoints(options: {
    groups: PointGroup[];
    receivedAt: number;
    request?: IdempotentRequest;
    toReceipt: (saved: SavedPoints) => MeasurementReceipt;
  }): Promise<{ receipt: MeasurementReceipt; moved: string[] }>;

  /** The newest value of every series of some systems, no later than an instant. */
  listNewest(options: {
    entityRefs: string[];
    now: number;
  }): Promise<NewestPoint[]>;

  /**
   * Values before the newest of each series, as far as they are kept one by one.
   *
   * @param options.most - values of a series, where a window is long
   */
  listWindows(options: {
    windows: WantedWindow[];
    most: number;
    now: number;
  }): Promise<NewestPoint[]>;

  /** How watched metrics stand, longest first, and how many by condition. */
  listBreaches(query: BreachesQuery): Promise<StoredBreachPage>;

  /** How the watched metrics of a system stand, in the order of its descriptor. */
  listMetricStates(options: {
    entityRef: string;
    now: number;
  }): Promise<MetricStanding[]>;

  /** Since when the last breach is that a nonconformity was opened for, and which. */
  getBreachRecord(options: {
    entityRef: string;
    metric: string;
  }): Promise<{ since: number; recordId?: string } | undefined>;

  /**
   * Takes a breach for the one that a nonconformity is opened for next.
   *
   * @param options.before - what `getBreachRecord` found; undefined for nothing
   * @returns whether nobody else did meanwhile
   */
  claimBreach(options: {
    entityRef: string;
    metric: string;
    since: number;
    before: number | undefined;
  }): Promise<boolean>;

  /** Keeps which nonconformity was opened for the breach that was claimed. */
  saveBreachRecord(options: {
    entityRef: string;
    metric: string;
    recordId: string;
  }): Promise<void>;

  /** Series of a system, in the order of their ids. */
  listSeries(options: {
    entityRef: string;
    metrics?: string[];
    version?: string;
    slice?: string;
    dataset?: string;
  }): Promise<StoredSeries[]>;

  /** Values one by one, as far as they are kept so: series by series, oldest first. */
  listPoints(
    reading: SeriesReading,
  ): Promise<Array<{ series: number } & StoredPoint>>;

  /**
   * Values summed up: series by series, oldest first. What is kept by the hour or the day alone comes in
   * spans of an hour or a day at least.
   *
   * @param reading.step - milliseconds; undefined leaves out what is kept one by one
   */
  listBuckets(
    reading: SeriesReading & { step: number | undefined },
  ): Promise<Array<{ series: number } & StoredBucket>>;

  /** Sums up and deletes what the retention no longer keeps one by one. */
  rollUp(options: {
    now: number;
    retention: MeasurementRetention;
  }): Promise<{ rolledUp: number; deleted: number }>;
}
