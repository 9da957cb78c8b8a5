import { Knex } from 'knex';
import { latestCredible } from '../../../util';
import { isOneOf, rawRows, writeTransaction } from '../../util';
import { pullBack } from '../spans/pullBack';
import { refreshSpans } from '../spans/refreshSpans';

/**
 * Marks systems as gone from the catalog, with a change for each pack that
 * repeats the last result. Returns how many were there before, so that a second
 * replica that notices the same does nothing. One that was read later stays, unless a
 * clock that ran ahead says so.
 */
export async function markRemoved(
  knex: Knex,
  options: { entityRefs: string[]; at: number; now: number },
): Promise<number> {
  const { entityRefs, at, now } = options;
  return writeTransaction(knex, async tx => {
    const named = isOneOf(tx, 'entity_ref', entityRefs);
    const result = await tx.raw(
      `update ai_systems set removed_at = ?
       where removed_at is null and (read_at <= ? or read_at > ?) and ${named.sql}
       returning id`,
      [at, at, latestCredible(now), ...named.bindings],
    );
    const ids = rawRows<{ id: number }>(tx, result).map(row => row.id);
    if (ids.length === 0) {
      return 0;
    }
    await pullBack(tx, ids, { at, now });
    const gone = isOneOf(tx, 'system_id', ids);
    await tx('attention_items').whereRaw(gone.sql, gone.bindings).delete();
    await tx('evaluations')
      .whereRaw(gone.sql, gone.bindings)
      .update({ next_change_at: null });
    await tx.raw(
      `insert into evaluation_changes
         (system_id, pack_id, pack_version, at, cause, level, completeness, blocked, states, codes)
       select c.system_id, c.pack_id, c.pack_version, cast(? as bigint), 'removed', c.level,
              c.completeness, c.blocked, c.states, c.codes
       from evaluation_changes c
       where c.${gone.sql}
         and c.id = (select l.id from evaluation_changes l
                     where l.system_id = c.system_id and l.pack_id = c.pack_id
                     order by l.at desc, l.id desc limit 1)`,
      [at, ...gone.bindings],
    );
    await refreshSpans(tx, ids);
    return ids.length;
  });
}
