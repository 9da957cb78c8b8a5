import { Knex } from 'knex';
import { AttentionQuery } from '../../../attention/types';
import { filterSystems } from '../inventory/inventoryQuery';

/**
 * What holds at an instant, of systems that match and that the caller may read: the
 * one source of counts, lists and single items. Aliases: `a` for the item, `s` for
 * the system.
 */
export function attentionQuery(
  knex: Knex,
  query: AttentionQuery,
): Knex.QueryBuilder {
  const { packId, now } = query;
  const builder = knex('attention_items as a')
    .join('ai_systems as s', 's.id', 'a.system_id')
    .whereIn('a.pack_id', ['', packId])
    .where('a.since', '<=', now)
    .where(open => open.whereNull('a.until').orWhere('a.until', '>', now));
  filterSystems(knex, builder, query);
  return builder;
}
