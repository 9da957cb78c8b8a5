import { Knex } from 'knex';
import { ReadScope } from '../../../access';
import { StoredRecord } from '../../../records/types';
import { importedColumn } from '../records/importedColumn';
import { toStoredRecord } from '../records/recordRow';
import { limitToScope } from './limitToScope';

/**
 * Records of types that count without a decision, over the systems in the catalog
 * that may be read, last recorded first.
 */
export async function listSystemRecords(
  knex: Knex,
  options: { types: string[]; scope: ReadScope },
): Promise<StoredRecord[]> {
  const { types, scope } = options;
  const query = knex('records as r')
    .join('ai_systems as s', 's.entity_ref', 'r.entity_ref')
    .whereIn('r.type', types)
    .whereIn('r.state', ['submitted', 'approved']);
  const rows = await limitToScope(knex, query, scope)
    .orderBy([
      { column: 'r.created_at', order: 'desc' },
      { column: 'r.id', order: 'desc' },
    ])
    .select('r.*', importedColumn(knex, 'r'));
  return rows.map(toStoredRecord);
}
