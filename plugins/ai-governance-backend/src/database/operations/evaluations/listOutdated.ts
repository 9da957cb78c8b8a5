import { Knex } from 'knex';

/** Systems in the catalog without a result of one of these packs. */
export async function listOutdated(
  knex: Knex,
  packs: Array<{ id: string; fingerprint: string }>,
): Promise<string[]> {
  const refs = new Set<string>();
  for (const { id, fingerprint } of packs) {
    const rows: Array<{ entity_ref: string }> = await knex('ai_systems as s')
      .leftJoin('evaluations as e', join =>
        join
          .on('e.system_id', 's.id')
          .andOn('e.pack_id', knex.raw('?', [id]))
          .andOn('e.pack_fingerprint', knex.raw('?', [fingerprint])),
      )
      .whereNull('s.removed_at')
      .whereNull('e.system_id')
      .select('s.entity_ref');
    for (const row of rows) {
      refs.add(row.entity_ref);
    }
  }
  return [...refs];
}
