import { Knex } from 'knex';
import { isOneOf } from '../../util';

/**
 * Cites the newest value of every series of some systems, which is all that a result
 * can rest on, so that no retention removes it.
 *
 * @param options.citedBy - what rests on it, such as `history`
 */
export async function citeNewest(
  tx: Knex.Transaction,
  options: { entityRefs: string[]; now: number; citedBy: string },
): Promise<void> {
  const { entityRefs, now, citedBy } = options;
  if (entityRefs.length === 0) return;
  const { sql, bindings } = isOneOf(tx, 's.entity_ref', entityRefs);
  await tx.raw(
    `insert into measurement_citations (series_id, at, cited_by)
     select p.series_id, p.at, ?
     from measurement_series s join measurement_points p on p.series_id = s.id
       and p.at = (select max(n.at) from measurement_points n
         where n.series_id = s.id and n.at <= ?)
     where ${sql}
     on conflict (series_id, at, cited_by) do nothing`,
    [citedBy, now, ...bindings],
  );
}
