import { InputError } from '@backstage/errors';
import { isBlank, quoted } from '../lib/text';
import { hasNul, NUL_FAULT } from './nul';
import { readTable, Table } from './readTable';
import { recordsOf, SheetRecord } from './sheetRecords';
import { sheetWithColumns } from './sheetWithColumns';
import { isErrorCell } from './xlsxCell';
import {
  RegisterItem,
  RegisterListener,
  RegisterRow,
  RegisterSource,
} from './types';

function faultOf(cells: string[], names: string[]): string | undefined {
  const extra = cells.findIndex(
    (cell, index) => index >= names.length && !isBlank(cell),
  );
  if (extra !== -1) {
    return `column #${extra + 1}: ${quoted(
      cells[extra],
    )} stands in a column that the header does not name`;
  }
  const error = cells.findIndex(isErrorCell);
  if (error !== -1) {
    return `column ${names[error]}: the cell holds the error ${cells[error]}; write a value instead`;
  }
  const nul = cells.findIndex(hasNul);
  return nul === -1 ? undefined : `column ${names[nul]}: ${NUL_FAULT}`;
}

function toRow({ columns }: Table<SheetRecord>, record: SheetRecord) {
  const { cells, start } = record;
  const row: RegisterRow = {
    line: start,
    hasDateCells: true,
    get content() {
      return JSON.stringify(cells);
    },
    has: column => columns.has(column),
    get: column => {
      const index = columns.get(column);
      return index === undefined ? [] : [cells[index] ?? ''];
    },
  };
  return row;
}

/**
 * Rows of a sheet of a workbook, with their numbers in the sheet. Numbers are read as digits and
 * dates as `yyyy-MM-dd`, with the time where there is one; formulas are their last results.
 *
 * @throws InputError for a file that is no workbook, and for a sheet that is not there
 */
export async function* readXlsx(options: {
  source: RegisterSource;
  listener?: RegisterListener;
}): AsyncGenerator<RegisterItem> {
  const { source, listener } = options;
  const sheet = await sheetWithColumns(source);
  const where = `${source.file}, sheet ${quoted(sheet)}`;
  const table = await readTable({
    source: { ...source, sheet },
    listener,
    records: recordsOf({
      file: source.file,
      sheet,
      onEmptyRow: listener?.onEmptyLine,
    }),
  });
  if (!table) throw new InputError(`${where}: the sheet is empty`);
  for await (const record of table.rows) {
    const reason = faultOf(record.cells, table.names);
    yield reason === undefined
      ? { row: toRow(table, record) }
      : { refused: { line: record.start, reason } };
  }
}
