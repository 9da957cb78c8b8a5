import { Knex } from 'knex';
import { StoredRecord } from '../../../records/types';
import { DbRecordRow } from '../../tables';
import { importedColumn } from './importedColumn';
import { toStoredRecord } from './recordRow';

/** One record as it stands. */
export async function getRecord(
  knex: Knex,
  id: string,
): Promise<StoredRecord | undefined> {
  const row = await knex<DbRecordRow>('records')
    .where({ id })
    .first('records.*', importedColumn(knex));
  return row && toStoredRecord(row);
}
