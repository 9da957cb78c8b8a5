import {
  isInside,
  isLimit,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { MeasuredValue } from './measuredLines';

/** A point of a line, as far as drawing it needs. */
export type ChartValue = Pick<MeasuredValue, 'at' | 'value' | 'min' | 'max'>;

/** A line of a chart. */
export interface ChartSeries {
  name: string;
  values: readonly ChartValue[];
}

/** Values of all lines at one instant, under `v` and the place of the line. */
export type ChartRow = { at: number } & Record<
  string,
  number | [number, number] | undefined
>;

/** Lines as the chart library takes them: one row for each instant. */
export function toRows(series: readonly ChartSeries[]): ChartRow[] {
  const rows = new Map<number, ChartRow>();
  series.forEach(({ values }, index) => {
    for (const { at, value, min, max } of values) {
      const row: ChartRow = rows.get(at) ?? { at };
      rows.set(at, row);
      row[`v${index}`] = value;
      row[`r${index}`] = [min, max];
    }
  });
  return [...rows.values()].sort((a, b) => a.at - b.at);
}

/** Whether a value, or one of those that are summed up in it, is outside the limit. */
export function isOutside(
  metric: WatchedMetric,
  { min, max }: Pick<ChartValue, 'min' | 'max'>,
): boolean {
  return isLimit(metric) && !(isInside(metric, min) && isInside(metric, max));
}

/** Least and greatest value of lines; undefined where there is none. */
export function rangeOf(
  series: readonly ChartSeries[],
): { min: number; max: number; count: number } | undefined {
  let count = 0;
  let min = Infinity;
  let max = -Infinity;
  for (const { values } of series) {
    for (const value of values) {
      count += 1;
      min = Math.min(min, value.min);
      max = Math.max(max, value.max);
    }
  }
  return count > 0 ? { min, max, count } : undefined;
}
