import {
  LEVELS,
  TrendPoint,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Instants, TrendRow } from './TrendStore';

/** Points of a trend, one per instant, also where there was no system. */
export function toTrendPoints(
  rows: TrendRow[],
  instants: Instants,
): TrendPoint[] {
  const byIndex = new Map<number, TrendRow[]>();
  for (const row of rows) {
    byIndex.set(row.index, [...(byIndex.get(row.index) ?? []), row]);
  }
  return Array.from({ length: instants.count }, (_, index) => ({
    at: new Date(instants.first + index * instants.step).toISOString(),
    ...toPoint(byIndex.get(index) ?? []),
  }));
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
