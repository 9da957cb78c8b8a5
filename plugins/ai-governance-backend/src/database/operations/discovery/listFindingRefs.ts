import { Knex } from 'knex';
import { uncoveredQuery } from './findingsQuery';

/** References of everything that looks like AI and is not covered. */
export async function listFindingRefs(knex: Knex): Promise<string[]> {
  const rows = await uncoveredQuery(knex).select('d.entity_ref');
  return rows.map((row: { entity_ref: string }) => row.entity_ref);
}
