import { Knex } from 'knex';
import { isOneOf } from '../../util';

/** Systems of the catalog that declare documents, by the ids of these. */
export async function listDeclaring(
  knex: Knex,
  ids: number[],
): Promise<Array<{ id: number; entityRef: string }>> {
  const { sql, bindings } = isOneOf(knex, 'd.document_id', ids);
  const rows: Array<{ document_id: number; entity_ref: string }> = await knex(
    'system_documents as d',
  )
    .join('ai_systems as s', 's.id', 'd.system_id')
    .whereRaw(sql, bindings)
    .whereNull('s.removed_at')
    .orderBy('s.entity_ref')
    .select('d.document_id', 's.entity_ref');
  return rows.map(row => ({ id: row.document_id, entityRef: row.entity_ref }));
}
