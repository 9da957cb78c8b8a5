import { HistoryChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Completeness from an instant on, until the next point. */
export interface SeriesPoint {
  /** Milliseconds since the epoch. */
  at: number;
  /** 0 to 1; undefined while nothing was due, which leaves a gap. */
  completeness: number | undefined;
}

/**
 * Completeness over time, oldest first, up to now. The last value still holds now,
 * unless the system has left the catalog.
 */
export function toSeries(
  changes: readonly HistoryChange[],
  now: number,
): SeriesPoint[] {
  const points = changes
    .map(change => ({
      at: Date.parse(change.at),
      completeness:
        change.cause === 'removed' ? undefined : change.completeness,
    }))
    .sort((a, b) => a.at - b.at);
  const last = points[points.length - 1];
  if (last?.completeness !== undefined && last.at < now) {
    points.push({ at: now, completeness: last.completeness });
  }
  return points;
}
