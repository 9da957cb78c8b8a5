import { Readable } from 'stream';
import type { ReadableStream } from 'stream/web';
import { setImmediate } from 'timers/promises';
import { CsvColumn } from './csvText';
import { toSheetName, toXlsxValue, XlsxValue } from './xlsxCells';

/** Rows that are written before others get their turn. */
const AT_ONCE = 100;

/** Rows by which the width of a column is judged. */
const JUDGED = 200;

/** Characters. */
const NARROWEST = 8;
const WIDEST = 60;
const WIDTHS = { day: 12, instant: 20 };

const FORMATS = { day: 'yyyy-mm-dd', instant: 'yyyy-mm-dd hh:mm:ss' };

function widthOf<T>({ title, kind, value }: CsvColumn<T>, rows: T[]): number {
  const longest = rows.slice(0, JUDGED).reduce((width, row) => {
    const [line] = String(value(row) ?? '').split('\n', 1);
    return Math.max(width, line.length);
  }, NARROWEST);
  const needed = kind ? WIDTHS[kind] : longest + 1;
  return Math.min(WIDEST, Math.max(needed, title.length + 1));
}

type Writer = typeof import('hucre/xlsx');

/** The writer, loaded when it is first needed. Node.js before 20.19 and 22.12 only imports it. */
async function loadWriter(): Promise<Writer> {
  try {
    return require('hucre/xlsx') as Writer;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_REQUIRE_ESM') throw error;
    return import('hucre/xlsx');
  }
}

/** Rows one by one; a long page lets others have their turn. */
async function* rowsOf<T>(
  columns: Array<CsvColumn<T>>,
  first: IteratorResult<T[]>,
  rest: AsyncIterator<T[]>,
): AsyncGenerator<XlsxValue[]> {
  try {
    let written = 0;
    for (let page = first; !page.done; page = await rest.next()) {
      for (const row of page.value) {
        yield columns.map(({ value, kind }) => toXlsxValue(value(row), kind));
        written++;
        if (written % AT_ONCE === 0) await setImmediate();
      }
    }
  } finally {
    await rest.return?.();
  }
}

/**
 * A workbook with one sheet, written as its rows are read: its heading stays in view, days and
 * numbers are what they are, and nothing in it is a formula. Where there are more rows than
 * a sheet holds, the next sheet goes on.
 */
export async function* xlsxParts<T>(
  name: string,
  columns: Array<CsvColumn<T>>,
  pages: AsyncIterable<T[]>,
): AsyncIterable<Uint8Array> {
  const iterator = pages[Symbol.asyncIterator]();
  const first = await iterator.next();
  const { writeXlsxStream } = await loadWriter();
  const stream = writeXlsxStream(rowsOf(columns, first, iterator), {
    name: toSheetName(name),
    columns: columns.map(column => ({
      header: column.title,
      width: widthOf(column, first.done ? [] : first.value),
      ...(column.kind && { numFmt: FORMATS[column.kind] }),
    })),
    freezePane: { rows: 1 },
  });
  yield* Readable.fromWeb(stream as ReadableStream<Uint8Array>);
}
