import { WatchedMetric } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isOutside } from './chartData';
import { MetricData } from './useMetricData';
import { Period } from './period';

/** What one row of the table says. Instants are milliseconds since the epoch. */
export interface MetricRow {
  kind: 'measured' | 'computed';
  slice: string;
  /** When a single value was measured, or where a span begins. */
  at: number;
  /** How long the span is; 0 for a single value. */
  seconds: number;
  value: number;
  min: number;
  max: number;
  count: number;
  samples?: number;
  versions: string[];
  /** Absent where no limit is compared with it. */
  judged?: 'inside' | 'outside';
}

/** Everything that the charts of a metric show, latest first. */
export function toMetricRows(
  metric: WatchedMetric,
  data: MetricData,
  period: Pick<Period, 'from' | 'to'>,
): MetricRow[] {
  const isComputed = Boolean(metric.drift ?? metric.fairness);
  const hasLimit = metric.comparator !== undefined;
  const judge = (range: { min: number; max: number }) =>
    isOutside(metric, range) ? 'outside' : 'inside';
  const measured = data.lines.flatMap(({ slice, values }) =>
    values.map(
      ({ begin, end, at: _, ...value }): MetricRow => ({
        kind: 'measured',
        slice,
        at: begin,
        seconds: (end - begin) / 1000,
        ...value,
        ...(!isComputed && hasLimit && { judged: judge(value) }),
      }),
    ),
  );
  const computed = computedSeries(data, period).flatMap(({ name, values }) =>
    values.map(
      ({ at, value, samples }): MetricRow => ({
        kind: 'computed',
        slice: name,
        at,
        seconds: 0,
        value,
        min: value,
        max: value,
        count: 1,
        ...(samples !== undefined && { samples }),
        versions: [],
        judged: judge({ min: value, max: value }),
      }),
    ),
  );
  return [...computed, ...measured].sort(
    (a, b) =>
      b.at - a.at ||
      a.kind.localeCompare(b.kind) ||
      a.slice.localeCompare(b.slice),
  );
}

/** What was computed in a period and compared with the limit, as lines. */
export function computedSeries(
  { courses }: Pick<MetricData, 'courses'>,
  { from, to }: Pick<Period, 'from' | 'to'>,
) {
  return courses
    .filter(({ computed }) => computed !== undefined)
    .map(({ slice = '', computed = [] }) => ({
      name: slice,
      values: computed.flatMap(({ at, value, samples }) => {
        const instant = Date.parse(at);
        return value === undefined || instant < from || instant > to
          ? []
          : [{ at: instant, value, min: value, max: value, samples }];
      }),
    }));
}
