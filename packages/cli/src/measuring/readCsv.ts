import { didYouMean } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from '@backstage/errors';
import { FIELDS } from './checkMeasurement';
import { ReadItem } from './types';

/** Columns with this before their name are labels of the slice. */
const LABEL = 'slice.';

const NUMBERS = ['value', 'sampleSize'];

/** A number as JSON writes it, with blanks around it. */
const NUMBER = /^\s*-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?\s*$/;

interface CsvRow {
  record: string[];
  info: { lines: number };
}

/**
 * Measurements of a table with a header. An empty cell says nothing; `slice.<label>` is a
 * column for one label.
 *
 * @throws InputError for a table that cannot be taken apart
 */
export function readCsv(text: string): ReadItem[] {
  const [header, ...rows] = parseRows(text);
  if (header === undefined) return [];
  const names = header.record.map(name => name.trim());
  assertNames(names);
  return rows.map(({ record }, index) => {
    // The line on which a row begins is the one behind the row before it.
    const line = (index === 0 ? header : rows[index - 1]).info.lines + 1;
    return record.length === names.length
      ? { line, place: '', fields: toFields(names, record) }
      : {
          line,
          place: '',
          reason: `the row has ${record.length} cells and the header has ${names.length}`,
        };
  });
}

function parseRows(text: string): CsvRow[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRow[];
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(error.message);
    throw error;
  }
}

function assertNames(names: string[]): void {
  const isKnown = (name: string) =>
    FIELDS.includes(name) || (name.startsWith(LABEL) && name !== LABEL);
  const unknown = names.find(name => !isKnown(name));
  if (unknown !== undefined) {
    throw new InputError(
      `line 1: no column ${JSON.stringify(unknown)}; allowed: ${FIELDS.join(
        ', ',
      )}, ${LABEL}<label>${didYouMean(unknown, FIELDS)}`,
    );
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new InputError(`line 1: the column ${twice} is there twice`);
  }
}

function toFields(names: string[], record: string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const labels: Record<string, string> = {};
  names.forEach((name, index) => {
    const cell = record[index];
    if (cell.trim() === '') return;
    if (name.startsWith(LABEL)) {
      labels[name.slice(LABEL.length)] = cell;
    } else {
      fields[name] =
        NUMBERS.includes(name) && NUMBER.test(cell) ? Number(cell) : cell;
    }
  });
  return Object.keys(labels).length > 0 ? { ...fields, slice: labels } : fields;
}
