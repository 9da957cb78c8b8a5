import { CsvDelimiter } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { TextKey, useTexts } from '../../useTexts';
import { csvText, CsvValue } from '../../lib/csvText';
import { MetricRow } from './metricRows';

type GetText = ReturnType<typeof useTexts>['t'];

const COLUMNS = [
  'metric',
  'kind',
  'when',
  'seconds',
  'slice',
  'version',
  'value',
  'min',
  'max',
  'count',
  'samples',
  'limit',
  'judged',
] as const;

/** What the charts of a metric show, as a file for spreadsheets. */
export function metricCsv(options: {
  metric: string;
  /** In words. */
  limit: string | undefined;
  rows: readonly MetricRow[];
  t: GetText;
  delimiter?: CsvDelimiter;
}): string {
  const { metric, limit, rows, t, delimiter } = options;
  const heading = COLUMNS.map(column =>
    t(
      `monitoring.column.${column}` as Extract<
        TextKey,
        'monitoring.column.when'
      >,
    ),
  );
  const cells = rows.map((row): CsvValue[] => [
    metric,
    row.kind,
    new Date(row.at).toISOString(),
    row.seconds,
    row.slice,
    row.versions.join(' '),
    row.value,
    row.min,
    row.max,
    row.count,
    row.samples,
    row.judged && limit,
    row.judged,
  ]);
  return csvText([heading, ...cells], delimiter);
}
