import {
  HeatMap,
  Rollup,
  Trend,
  TrendChange,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { SystemsRequest } from '../systems';
import { DifferenceKind } from './TrendStore';

/** What systems can be rolled up by. */
export const ROLLUP_DIMENSIONS = [
  'group',
  'system',
  'domain',
  'class',
  'stage',
  'area',
  'pack',
] as const;

/** What systems can be rolled up by. */
export type RollupDimension = (typeof ROLLUP_DIMENSIONS)[number];

/** Distance of the instants of a trend. */
export const TREND_STEPS = ['day', 'week', 'month'] as const;

/** Distance of the instants of a trend. */
export type TrendStep = (typeof TREND_STEPS)[number];

/** Which of some entities a caller may read. */
export type ReadableRefs = (refs: string[]) => Promise<Set<string>>;

/** Which systems, and which other entities the caller may learn of. */
export interface InsightRequest extends SystemsRequest {
  /** Default: all. */
  readable?: ReadableRefs;
}

/** An interval, milliseconds since the epoch. */
export interface Interval {
  /** Default: a year before the end. */
  from?: number;
  /** Default: now, which is also the latest. */
  to?: number;
}

/** The system after which a page of what changed begins. */
export interface DifferencePosition {
  kind: DifferenceKind;
  entityRef: string;
}

/** One page of what changed. */
export interface DifferencesPage {
  from: number;
  to: number;
  items: TrendChange[];
  counts: Record<DifferenceKind, number>;
  next?: DifferencePosition;
}

/** What to roll systems up by, from which root, how deep. */
export interface RollupRequest extends InsightRequest {
  by: RollupDimension;
  root?: string;
  depth: number;
}

/** The groups of which to draw a heat map. Default: those without a parent. */
export interface HeatMapRequest extends InsightRequest {
  root?: string;
}

/** An interval, and the distance of the instants in it. */
export interface TrendRequest extends SystemsRequest, Interval {
  step: TrendStep;
}

/** A page of the systems that differ between both ends of an interval. */
export interface ChangesRequest extends SystemsRequest, Interval {
  kinds?: DifferenceKind[];
  after?: DifferencePosition;
  limit: number;
}

/** Roll-ups of the present and trends of the past. */
export interface InsightService {
  getRollup(request: RollupRequest, options: ServiceOptions): Promise<Rollup>;

  getHeatMap(
    request: HeatMapRequest,
    options: ServiceOptions,
  ): Promise<HeatMap>;

  getTrend(request: TrendRequest, options: ServiceOptions): Promise<Trend>;

  listChanges(
    request: ChangesRequest,
    options: ServiceOptions,
  ): Promise<DifferencesPage>;
}
