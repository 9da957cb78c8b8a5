import {
  isLimit,
  Limit,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** From where to where; infinite where there is no end. */
export type Band = [low: number, high: number];

/** How a limit divides the values of a metric. */
export interface LimitBands {
  /** Inside the limit, and in no warning band. */
  good: Band;
  /** Inside the limit, and a warning. */
  warnings: Band[];
  /** Where the limit is. */
  limits: number[];
}

function insideOf({ comparator, threshold, upperThreshold }: Limit): Band {
  switch (comparator) {
    case 'lt':
    case 'lte':
      return [-Infinity, threshold];
    case 'gt':
    case 'gte':
      return [threshold, Infinity];
    case 'between':
      return [threshold, upperThreshold!];
    default:
      return [threshold, threshold];
  }
}

/** The limit outside of which a value is a warning; undefined where there is none. */
export function warningLimitOf(metric: WatchedMetric): Limit | undefined {
  const { warningThreshold, warningUpperThreshold } = metric;
  const isDeclared =
    warningThreshold !== undefined || warningUpperThreshold !== undefined;
  if (!isDeclared || !isLimit(metric)) return undefined;
  return {
    comparator: metric.comparator,
    threshold: warningThreshold ?? metric.threshold,
    upperThreshold: warningUpperThreshold ?? metric.upperThreshold,
  };
}

/** How the limit of a metric divides its values; undefined where it has no limit. */
export function limitBands(metric: WatchedMetric): LimitBands | undefined {
  if (!isLimit(metric)) return undefined;
  const inside = insideOf(metric);
  const warning = warningLimitOf(metric);
  const calm = warning ? insideOf(warning) : inside;
  const good: Band = [
    Math.max(inside[0], calm[0]),
    Math.min(inside[1], calm[1]),
  ];
  return {
    good,
    warnings: (
      [
        [inside[0], good[0]],
        [good[1], inside[1]],
      ] as Band[]
    ).filter(([low, high]) => low < high),
    limits: [...new Set(inside.filter(Number.isFinite))],
  };
}

/** Values that an axis has to show, with some room around them. */
export function axisOf(
  values: Iterable<number>,
  bands: LimitBands | undefined,
): Band {
  let low = Infinity;
  let high = -Infinity;
  const add = (value: number) => {
    if (!Number.isFinite(value)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const value of values) add(value);
  for (const value of bands?.limits ?? []) add(value);
  for (const value of (bands?.warnings ?? []).flat()) add(value);
  if (low > high) return [0, 1];
  const room = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  // Values that are never below zero get no axis that is.
  const floor = low >= 0 && low - room < 0 ? 0 : low - room;
  return [floor, high + room];
}
