import {
  LEVELS,
  TrendPoint,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Instants, TrendRow } from './TrendStore';

/**
 * Points of a trend, one per instant. Where there was no system any more it counts
 * none; before the first evaluation of one it counts nothing.
 */
export function toTrendPoints(
  rows: TrendRow[],
  options: {
    instants: Instants;
    /** When the first was evaluated; undefined when none was. */
    since: number | undefined;
  },
): TrendPoint[] {
  const { instants, since = Infinity } = options;
  const byIndex = new Map<number, TrendRow[]>();
  for (const row of rows) {
    byIndex.set(row.index, [...(byIndex.get(row.index) ?? []), row]);
  }
  return Array.from({ length: instants.count }, (_, index) => {
    const at = instants.first + index * instants.step;
    return {
      at: new Date(at).toISOString(),
      ...(at >= since && toPoint(byIndex.get(index) ?? [])),
    };
  });
}

function toPoint(rows: TrendRow[]): Omit<TrendPoint, 'at'> {
  const sumOf = (measure: keyof TrendRow) =>
    rows.reduce((sum, row) => sum + row[measure], 0);
  const measured = sumOf('measured');
  return {
    systems: sumOf('systems'),
    measured,
    ...(measured > 0 && { completeness: sumOf('completeness') / measured }),
    byLevel: Object.fromEntries(
      LEVELS.map((level, rank) => [
        level,
        rows.find(row => row.level === rank)?.systems ?? 0,
      ]),
    ),
    blocked: sumOf('blocked'),
    unowned: sumOf('unowned'),
    failing: sumOf('failing'),
    expired: sumOf('expired'),
    ...(sumOf('withRisksCounted') > 0 && {
      openRisks: sumOf('openRisks'),
      openHighRisks: sumOf('openHighRisks'),
    }),
  };
}
