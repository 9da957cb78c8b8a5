import { Knex } from 'knex';
import { ReadScope } from '../../../access';
import { filterByAimsScope } from '../systems/filterByAimsScope';
import { limitToCatalog } from './limitToPopulation';

/**
 * References of the systems in the catalog that may be read and that the management
 * system does not cover: those that declare it, and those that are left out.
 */
export async function listOutside(
  knex: Knex,
  options: { scope: ReadScope; leftOut: readonly string[] },
): Promise<string[]> {
  const { scope, leftOut } = options;
  const query = limitToCatalog(knex, knex('ai_systems as s'), { scope });
  filterByAimsScope(knex, query, { inside: false, leftOut });
  return query.orderBy('s.entity_ref').pluck('s.entity_ref');
}
