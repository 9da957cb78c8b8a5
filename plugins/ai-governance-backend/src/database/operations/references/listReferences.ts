import { Knex } from 'knex';
import { ReferenceFact } from '../../../evaluation/types';
import { DbReferenceRow } from '../../tables';
import { FACT_COLUMNS, toReferenceFact } from './toReferenceFact';

/** Every reference that the evaluation of some system in the catalog depends on. */
export async function listReferences(
  knex: Knex,
  { status }: { status?: ReferenceFact['status'] } = {},
): Promise<ReferenceFact[]> {
  const rows: DbReferenceRow[] = await knex('entity_references')
    .whereIn(
      'ref',
      knex('system_references as r')
        .join('ai_systems as s', 's.id', 'r.system_id')
        .whereNull('s.removed_at')
        .where('r.resolved', true)
        .select('r.ref'),
    )
    .modify(query => status && query.where({ status }))
    .select(...FACT_COLUMNS);
  return rows.map(toReferenceFact);
}
