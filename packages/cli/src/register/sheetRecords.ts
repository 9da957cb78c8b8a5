import { streamXlsxRows } from 'hucre/xlsx';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { isBlank } from '../lib/text';
import { toCellText } from './xlsxCell';

/** A row of a sheet. */
export interface SheetRecord {
  cells: string[];
  /** Row of the sheet, from 1. */
  start: number;
}

/** A workbook in chunks. */
export function openWorkbook(file: string) {
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
}

/** Rows of a sheet that hold something; the others are reported. */
export async function* recordsOf(options: {
  file: string;
  sheet: string | number;
  onEmptyRow?: (row: number) => void;
}): AsyncGenerator<SheetRecord> {
  const { file, sheet, onEmptyRow } = options;
  for await (const { index, values } of streamXlsxRows(openWorkbook(file), {
    sheet,
  })) {
    const cells = values.map(toCellText);
    if (cells.every(isBlank)) onEmptyRow?.(index + 1);
    else yield { cells, start: index + 1 };
  }
}
