import { Knex } from 'knex';
import { isOneOf } from '../../util';

/** Who wrote content of a record of each system, in one statement. */
export async function listWritersOfSystems(
  knex: Knex,
  entityRefs: string[],
): Promise<Map<string, Set<string>>> {
  const { sql, bindings } = isOneOf(knex, 'r.entity_ref', entityRefs);
  const rows: Array<{ entity_ref: string; by: string }> = await knex(
    'record_revisions as v',
  )
    .join('records as r', 'r.id', 'v.record_id')
    .whereRaw(sql, bindings)
    .whereIn('v.action', ['create', 'revise'])
    .distinct('r.entity_ref', 'v.by');
  const writers = new Map<string, Set<string>>();
  for (const { entity_ref, by } of rows) {
    writers.set(entity_ref, (writers.get(entity_ref) ?? new Set()).add(by));
  }
  return writers;
}
