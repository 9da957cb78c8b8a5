import { Knex } from 'knex';
import { StoredRecord } from '../../../records/types';
import { DbRecordRow } from '../../tables';
import { isOneOf } from '../../util';
import { importedColumn } from './importedColumn';
import { toStoredRecord } from './recordRow';

/** States in which nobody asks anything of a record yet, or any more. */
const NO_EVIDENCE = ['draft', 'rejected', 'withdrawn'];

/**
 * Records that may count, of any number of systems in one statement. By id, so that
 * the same records always hash alike.
 */
export async function listEvidence(
  knex: Knex,
  entityRefs: string[],
): Promise<StoredRecord[]> {
  const { sql, bindings } = isOneOf(knex, 'entity_ref', entityRefs);
  const rows = await knex<DbRecordRow>('records')
    .whereRaw(sql, bindings)
    .whereNotIn('state', NO_EVIDENCE)
    .orderBy('id')
    .select('records.*', importedColumn(knex));
  return rows.map(toStoredRecord);
}
