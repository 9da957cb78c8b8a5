import { CsvDelimiter } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { CsvColumn, csvParts } from './csvText';
import { xlsxParts } from './xlsxParts';

/** A list without a format: its name, its columns, and its rows page by page. */
export interface Table<T> {
  /** Letters, digits and hyphens. */
  name: string;
  columns: Array<CsvColumn<T>>;
  pages: AsyncIterable<T[]>;
}

/** As what a list is written. */
export type TableFormat =
  | { format: 'csv'; delimiter?: CsvDelimiter }
  | { format: 'xlsx' };

/** Media types of lists. */
export const TABLE_TYPES: Record<TableFormat['format'], string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file of a list, in parts. */
export function tableParts<T>(
  { name, columns, pages }: Table<T>,
  as: TableFormat,
): AsyncIterable<string | Uint8Array> {
  return as.format === 'xlsx'
    ? xlsxParts(name, columns, pages)
    : csvParts(columns, pages, as.delimiter);
}
