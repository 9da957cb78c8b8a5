import { unguardCell } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { CsvError, Options, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { counted, countLineEnds, isBlank } from '../lib/text';
import { delimiterHint } from './delimiterHint';
import { hasNul, NUL_FAULT } from './nul';
import { readSeparator } from './readSeparator';
import { readTable } from './readTable';
import {
  RegisterItem,
  RegisterListener,
  RegisterRow,
  RegisterSource,
} from './types';

/** A record longer than this, in characters, is a quote that nobody closed. */
const LONGEST_RECORD = 8 * 1024 * 1024;

/** What the parser delivers with the option `raw`. */
interface ParsedRecord {
  record: string[];
  /** The record as it stands in the file, with the start of its line end. */
  raw: string;
}

interface CsvRecord {
  cells: string[];
  /** Line on which it starts. */
  start: number;
}

function toRow(
  columns: Map<string, number>,
  record: string[],
  line: number,
): RegisterRow {
  return {
    line,
    get content() {
      return JSON.stringify(record);
    },
    has: column => columns.has(column),
    get: column => {
      const index = columns.get(column);
      return index === undefined ? [] : [record[index] ?? ''];
    },
  };
}

/** Why a record is not a row of the table; undefined where it is. */
function raggedness(
  record: string[],
  width: number,
  policy: RegisterSource['raggedRows'],
): string | undefined {
  if (record.length === width) return undefined;
  const extra = record.slice(width);
  if (policy === 'pad' && extra.every(isBlank)) return undefined;
  return `the row has ${counted(
    record.length,
    'cell',
  )} and the header has ${width}`;
}

function nulFault(record: string[], names: string[]): string | undefined {
  const index = record.findIndex(hasNul);
  return index === -1 ? undefined : `column ${names[index]}: ${NUL_FAULT}`;
}

function assertHeader(names: string[], where: string) {
  if (!names.some(hasNul)) return;
  throw new InputError(
    `${where}: the header has a NUL character; if the file is UTF-16, save it as UTF-8`,
  );
}

/** A delimiter that is not the file's puts quotes in wrong places, too. */
function otherDelimiter({ delimiter }: RegisterSource, header?: string[]) {
  const hint = header
    ? delimiterHint({ header, delimiter, required: [] })
    : `If the cells are not separated by ${JSON.stringify(
        delimiter,
      )}, set input.delimiter in the mapping`;
  return hint === undefined ? '' : `. ${hint}`;
}

function describe(options: {
  error: unknown;
  source: RegisterSource;
  line: number;
  /** Where it was read before the error. */
  header?: string[];
}) {
  const { error, source, line, header } = options;
  if (!(error instanceof CsvError)) return error;
  const where = `${source.file}:${line}`;
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
    case 'CSV_QUOTE_NOT_CLOSED':
      return new InputError(
        `${where}: a quote is opened in the record that starts here and not closed`,
      );
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return new InputError(
        `${where}: a quote stands in the wrong place in the record that starts here, so where its cells end is a guess. Double the quotes inside a quoted cell, or set input.quotes: literal in the mapping if they are plain characters${otherDelimiter(
          source,
          header,
        )}`,
      );
    default:
      return new InputError(`${where}: ${error.message}`);
  }
}

/** Records that hold something; the others are reported. */
async function* filled(
  records: AsyncIterable<CsvRecord>,
  listener?: RegisterListener,
): AsyncGenerator<CsvRecord> {
  for await (const record of records) {
    const { cells, start } = record;
    if (cells.length === 1 && isBlank(cells[0])) listener?.onEmptyLine?.(start);
    else yield record;
  }
}

async function* toItems(options: {
  source: RegisterSource;
  listener?: RegisterListener;
  records: AsyncIterable<CsvRecord>;
}): AsyncGenerator<RegisterItem> {
  const { source, listener } = options;
  const table = await readTable({
    source,
    listener,
    records: filled(options.records, listener),
    assertHeader: (found, { start }) =>
      assertHeader(found, `${source.file}:${start}`),
  });
  if (!table) throw new InputError(`${source.file}: the file is empty`);
  const { names, columns, rows } = table;
  for await (const { cells, start } of rows) {
    const reason =
      raggedness(cells, names.length, source.raggedRows) ??
      nulFault(cells, names);
    yield reason === undefined
      ? { row: toRow(columns, cells, start) }
      : { refused: { line: start, reason } };
  }
}

/**
 * Rows of a CSV register. A first line such as `sep=;` says what separates the cells, whatever
 * the mapping says; {@link findHeader} tells which record is the header.
 * @throws InputError with the line at which the quotes stop making sense; no row
 *   after that line could be trusted
 */
export async function* readCsv(options: {
  source: RegisterSource;
  text: AsyncIterable<string>;
  listener?: RegisterListener;
}): AsyncGenerator<RegisterItem> {
  const { listener } = options;
  const { text, delimiter, lines } = await readSeparator(options.text);
  const source = delimiter ? { ...options.source, delimiter } : options.source;
  // Lines are counted here: the parser counts the two characters of a line end
  // inside quotes twice.
  let line = 1 + lines;
  let header: string[] | undefined;
  const parserOptions: Options<CsvRecord, ParsedRecord> = {
    delimiter: source.delimiter,
    raw: true,
    relax_column_count: true,
    relax_quotes: source.quotes === 'literal',
    max_record_size: LONGEST_RECORD,
    on_record: ({ record, raw }) => {
      const cells = source.isGuarded ? record.map(unguardCell) : record;
      const start = line;
      line += countLineEnds(raw);
      if (!cells.every(isBlank)) header ??= cells;
      return { cells, start };
    },
  };
  // Without columns, the types know records as lists of text alone.
  const parser = parse(parserOptions as unknown as Options);
  const input = Readable.from(text);
  input.on('error', error => parser.destroy(error));
  input.pipe(parser);
  try {
    yield* toItems({ source, listener, records: parser });
  } catch (error) {
    throw describe({ error, source, line, header });
  } finally {
    input.destroy();
  }
}
