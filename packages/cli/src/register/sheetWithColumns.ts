import { allowedWords } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { readXlsx as readWorkbook } from 'hucre/xlsx';
import { quoted } from '../lib/text';
import { findHeader } from './findHeader';
import { openWorkbook, recordsOf } from './sheetRecords';
import { RegisterSource } from './types';

async function sheetNames(file: string): Promise<string[]> {
  try {
    const { sheets } = await readWorkbook(openWorkbook(file), { maxRows: 1 });
    return sheets.map(({ name }) => name);
  } catch (error) {
    throw new InputError(
      `${file}: not a workbook that can be read (${
        (error as Error).message
      }). Save it as .xlsx, without a password`,
    );
  }
}

/**
 * Which sheet of a workbook is read: the one that is named, else the first whose header has
 * every column, else the first.
 *
 * @throws InputError for a file that is no workbook, and for a sheet that is not there
 */
export async function sheetWithColumns(
  source: RegisterSource,
): Promise<string> {
  const { file, sheet, columns = [] } = source;
  const names = await sheetNames(file);
  if (sheet !== undefined) {
    if (names.includes(sheet)) return sheet;
    throw new InputError(
      `${file}: no sheet ${quoted(sheet)}; ${allowedWords(sheet, names)}`,
    );
  }
  if (names.length === 0) throw new InputError(`${file}: it has no sheet`);
  for (const name of names.length > 1 ? names : []) {
    const records = recordsOf({ file, sheet: name });
    const { header } = await findHeader(records, columns);
    await records.return(undefined);
    const cells = new Set(header?.cells.map(cell => cell.trim()));
    if (columns.every(column => cells.has(column))) return name;
  }
  return names[0];
}
