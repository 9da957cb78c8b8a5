import { Knex } from 'knex';

/**
 * Systems whose result or counts of risks change by themselves at or before an
 * instant, soonest first.
 * One look into an index when there is none.
 */
export async function listDue(
  knex: Knex,
  options: { packIds: string[]; now: number; limit?: number },
): Promise<string[]> {
  const query = knex('evaluations as e')
    .join('ai_systems as s', 's.id', 'e.system_id')
    .whereIn('e.pack_id', options.packIds)
    .where('e.due_at', '<=', options.now)
    .whereNull('s.removed_at')
    .groupBy('s.entity_ref')
    .orderByRaw('min(e.due_at)')
    .select('s.entity_ref');
  if (options.limit !== undefined) {
    query.limit(options.limit);
  }
  const rows: Array<{ entity_ref: string }> = await query;
  return rows.map(row => row.entity_ref);
}
