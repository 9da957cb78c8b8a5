import { Knex } from 'knex';

/**
 * The latest run that found AI systems that were new, changed or gone, on whichever
 * replica. Nothing that a run noticed of the catalog has changed while this is the same.
 */
export async function getCatalogRevision(knex: Knex): Promise<string> {
  const row = await knex('runs')
    .where(found => found.where('evaluated', '>', 0).orWhere('removed', '>', 0))
    .orderBy('id', 'desc')
    .first('id');
  return String(row?.id ?? '');
}
