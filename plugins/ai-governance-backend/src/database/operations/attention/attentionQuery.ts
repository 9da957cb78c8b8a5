import { Knex } from 'knex';
import { AttentionQuery } from '../../../attention/types';
import { filterSystems } from '../inventory/inventoryQuery';

/**
 * What holds at an instant, of systems that match and that the caller may read: the
 * one source of counts, lists and single items. Aliases: `a` for the item, `s` for
 * the system.
 *
 * @param options.counting - no column of the system is needed. Where no filter needs one
 * either, the systems are not looked up: one that left the catalog has no items.
 */
export function attentionQuery(
  knex: Knex,
  query: AttentionQuery,
  options: { counting?: boolean } = {},
): Knex.QueryBuilder {
  const { packId, now, filter, scope } = query;
  const builder = knex('attention_items as a')
    .whereIn('a.pack_id', ['', packId])
    .where('a.since', '<=', now)
    .where(open => open.whereNull('a.until').orWhere('a.until', '>', now));
  const isLimited =
    scope.type === 'refs' ||
    Object.values(filter).some(value => value !== undefined);
  if (isLimited || !options.counting) {
    builder.join('ai_systems as s', 's.id', 'a.system_id');
    filterSystems(knex, builder, query);
  }
  return builder;
}
