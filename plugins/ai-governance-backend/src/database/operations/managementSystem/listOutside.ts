import { Knex } from 'knex';
import { ReadScope } from '../../../access';
import { isOneOf } from '../../util';
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
  const { sql, bindings } = isOneOf(knex, 's.entity_ref', leftOut);
  const query = limitToCatalog(knex, knex('ai_systems as s'), { scope }).where(
    outside =>
      outside.where('s.in_aims_scope', false).orWhereRaw(sql, bindings),
  );
  return query.orderBy('s.entity_ref').pluck('s.entity_ref');
}
