import { Knex } from 'knex';
import { isPostgres } from './dialect';

/**
 * Reads many small rows. Counts come as numbers.
 *
 * @remarks
 *
 * PostgreSQL puts them together as one JSON text: its driver makes an object of each
 * row by hand, which for a thousand rows takes longer than the query itself. SQLite is
 * in the process and hands its rows over as they are.
 */
export async function readRows<TRow>(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<TRow[]> {
  if (!isPostgres(knex)) {
    return query;
  }
  const [{ rows }]: Array<{ rows: TRow[] }> = await knex
    .from(query.as('r'))
    .select(knex.raw(`coalesce(json_agg(r), '[]') as rows`));
  return rows;
}
