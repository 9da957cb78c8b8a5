import { Knex } from 'knex';
import { StoredRevision } from '../../../records/types';
import { DbRevisionRow } from '../../tables';
import { toStoredRevision } from './recordRow';

/** Every revision of a record, newest first. */
export async function listRevisions(
  knex: Knex,
  recordId: string,
): Promise<StoredRevision[]> {
  const rows = await knex<DbRevisionRow>('record_revisions')
    .where('record_id', recordId)
    .orderBy('revision', 'desc');
  return rows.map(toStoredRevision);
}
