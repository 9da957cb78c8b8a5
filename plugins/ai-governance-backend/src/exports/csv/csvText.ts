import {
  CsvDelimiter,
  CSV_DELIMITERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringify } from 'csv-stringify/sync';

/** A value of one cell. */
export type CsvValue = string | number | boolean | undefined;

/** A column: its heading, and what stands in it. */
export interface CsvColumn<T> {
  title: string;
  value(row: T): CsvValue;
  /** What its texts are beside texts; a workbook shows them as such. */
  kind?: 'day' | 'instant';
}

// Spreadsheets take a file for UTF-8 only when it starts with this mark.
const BYTE_ORDER_MARK = '\uFEFF';

// A spreadsheet runs a cell that starts with one of these as a formula, also
// behind white space or a full-width form of the sign (CWE-1236).
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function safe(value: CsvValue): CsvValue {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;
}

function lines(rows: CsvValue[][], delimiter: CsvDelimiter): string {
  return stringify(rows, {
    delimiter: CSV_DELIMITERS[delimiter],
    record_delimiter: '\r\n',
    // A line end of any kind ends a row for whoever reads it, not only the one above.
    quoted_match: /[,;\t\r\n]|^\s|\s$/,
    cast: { boolean: value => String(value) },
  });
}

/** The heading, with the mark by which spreadsheets read UTF-8. */
function csvHeading<T>(
  columns: Array<CsvColumn<T>>,
  delimiter: CsvDelimiter,
): string {
  return (
    BYTE_ORDER_MARK + lines([columns.map(({ title }) => title)], delimiter)
  );
}

/**
 * Rows after RFC 4180. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers stay numbers.
 */
function csvRows<T>(
  columns: Array<CsvColumn<T>>,
  rows: T[],
  delimiter: CsvDelimiter,
): string {
  return lines(
    rows.map(row => columns.map(({ value }) => safe(value(row)))),
    delimiter,
  );
}

/** A whole file. */
export function csvFile<T>(
  columns: Array<CsvColumn<T>>,
  rows: T[],
  delimiter: CsvDelimiter = 'comma',
): string {
  return csvHeading(columns, delimiter) + csvRows(columns, rows, delimiter);
}

/** A whole file, page by page, so that a long one is never in memory as a whole. */
export async function* csvParts<T>(
  columns: Array<CsvColumn<T>>,
  pages: AsyncIterable<T[]>,
  delimiter: CsvDelimiter = 'comma',
): AsyncIterable<string> {
  let heading = csvHeading(columns, delimiter);
  for await (const rows of pages) {
    yield heading + csvRows(columns, rows, delimiter);
    heading = '';
  }
  if (heading) yield heading;
}
