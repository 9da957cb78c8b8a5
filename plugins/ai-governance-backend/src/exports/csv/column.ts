import { CsvColumn, CsvValue } from './csvText';

/** A column by its heading and what stands in it. */
export const column = <T>(
  title: string,
  value: (row: T) => CsvValue,
): CsvColumn<T> => ({ title, value });

/** A column of days, YYYY-MM-DD: a workbook shows them as days. */
export const dayColumn = <T>(
  title: string,
  value: (row: T) => string | undefined,
): CsvColumn<T> => ({ title, value, kind: 'day' });

/** A column of instants, ISO 8601, or of days that were stated instead. */
export const instantColumn = <T>(
  title: string,
  value: (row: T) => string | undefined,
): CsvColumn<T> => ({ title, value, kind: 'instant' });

/** Several values in one cell; nothing where there is no list. */
export const listText = (values: unknown): string | undefined =>
  Array.isArray(values) ? values.join('; ') : undefined;

/** A text of a record; nothing where it is not a text. */
export const plainText = (value: unknown): CsvValue =>
  typeof value === 'string' ? value : undefined;
