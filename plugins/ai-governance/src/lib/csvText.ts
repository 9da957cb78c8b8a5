import {
  CsvDelimiter,
  CSV_DELIMITERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A value of one cell. */
export type CsvValue = string | number | undefined;

// Spreadsheets take a file for UTF-8 only when it starts with this mark.
const BYTE_ORDER_MARK = '\uFEFF';

// A spreadsheet runs a cell that starts with one of these as a formula, also
// behind white space or a full-width form of the sign (CWE-1236).
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

function cell(value: CsvValue): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * A file after RFC 4180. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers stay numbers.
 */
export function csvText(
  rows: readonly CsvValue[][],
  delimiter: CsvDelimiter = 'comma',
): string {
  const sign = CSV_DELIMITERS[delimiter];
  return (
    BYTE_ORDER_MARK +
    rows.map(row => `${row.map(cell).join(sign)}\r\n`).join('')
  );
}
