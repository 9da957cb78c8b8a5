import { CsvColumn, CsvValue } from './csvText';

/** What a cell of a workbook holds. */
export type XlsxValue = string | number | boolean | Date | null;

/** Characters that a cell can hold (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

const SHORTENED = ' … [shortened; the CSV file has all of it]';

/** Characters of a sheet's name. */
const LONGEST_NAME = 31;

/** First of the days that the two calendars of spreadsheets agree on. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/;

// What XML 1.0 has no place for.
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

// A spreadsheet reads these as the character with that number.
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

function toText(value: string): string {
  const text = value.replace(NO_XML, '\uFFFD').replace(ESCAPE, '_x005F_');
  return text.length > LONGEST_TEXT
    ? text.slice(0, LONGEST_TEXT - SHORTENED.length) + SHORTENED
    : text;
}

function toDate(value: string): Date | undefined {
  if (!DAY.test(value) && !INSTANT.test(value)) return undefined;
  const date = new Date(value);
  return date.getTime() >= FIRST_DAY ? date : undefined;
}

/**
 * A value as a cell: days and instants as dates in UTC, numbers as numbers, and every text
 * as a text, whatever it begins with. What a spreadsheet has no date for stays text.
 */
export function toXlsxValue(
  value: CsvValue,
  kind: CsvColumn<unknown>['kind'],
): XlsxValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return value ?? null;
  return (kind && toDate(value)) ?? toText(value);
}

/**
 * A name that a spreadsheet takes for a sheet: at most 31 characters, none of
 * `[ ] : * ? / \`, no apostrophe at an end, and not the word that Excel keeps for itself.
 */
export function toSheetName(name: string): string {
  const safe = name
    .replace(/[[\]:*?/\\]|\p{Cc}/gu, '-')
    .replace(/^'+|'+$/g, '')
    .slice(0, LONGEST_NAME)
    .replace(/'+$/, '')
    .trim();
  return safe === '' || /^history$/i.test(safe) ? `${safe || 'List'} 1` : safe;
}
