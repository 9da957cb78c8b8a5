import { CsvDelimiter } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { Response } from 'express';
import { TABLE_TYPES, TableFormat } from '../exports/csv';
import { sendParts } from './sendFile';

/** What a caller may say of the file of a list. */
interface TableQuery {
  format?: 'csv' | 'xlsx';
  delimiter?: CsvDelimiter;
}

/** @throws InputError about a delimiter of what is not CSV */
function readTableFormat({ format, delimiter }: TableQuery): TableFormat {
  if (format !== 'xlsx') return { format: 'csv', delimiter };
  if (delimiter !== undefined) {
    throw new InputError(
      'Invalid query parameter delimiter: it is for format=csv; leave it out with format=xlsx',
    );
  }
  return { format };
}

/** Sends a list as the caller asks for it, part by part. */
export async function sendTable(
  res: Response,
  /** Of the file, without extension. */
  name: string,
  query: TableQuery,
  write: (as: TableFormat) => AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const as = readTableFormat(query);
  await sendParts(
    res,
    { name: `${name}.${as.format}`, type: TABLE_TYPES[as.format] },
    write(as),
  );
}
