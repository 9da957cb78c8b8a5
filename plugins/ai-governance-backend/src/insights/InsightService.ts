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
  /** Left out, all. */
  readable?: ReadableRefs;
}

/** An interval, milliseconds since the epoch. */
export interface Interval {
  /** Left out, a year before the end. */
  from?: number;
  /** Left out, or in the future, now. */
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

/** Roll-ups of the present and trends of the past. */
export interface InsightService {
  getRollup(
    request: InsightRequest & {
      by: RollupDimension;
      root?: string;
      depth: number;
    },
    options: ServiceOptions,
  ): Promise<Rollup>;

  getHeatMap(
    request: InsightRequest & { root?: string },
    options: ServiceOptions,
  ): Promise<HeatMap>;

  getTrend(
    request: SystemsRequest & Interval & { step: TrendStep },
    options: ServiceOptions,
  ): Promise<Trend>;

  listChanges(
    request: SystemsRequest &
      Interval & {
        kinds?: DifferenceKind[];
        after?: DifferencePosition;
        limit: number;
      },
    options: ServiceOptions,
  ): Promise<DifferencesPage>;
}
