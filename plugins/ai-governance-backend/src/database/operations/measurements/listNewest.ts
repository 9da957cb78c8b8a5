import { Knex } from 'knex';
import { NewestPoint } from '../../../measurements';
import { DbPointRow, DbSeriesRow } from '../../tables';
import { isOneOf } from '../../util';
import { toNewestPoint } from './listWindows';

/**
 * The newest value of every series of some systems, no later than an instant: one look
 * into the key of the points for each series. By series, so that the same values
 * always hash alike.
 */
export async function listNewest(
  knex: Knex,
  options: { entityRefs: string[]; now: number },
): Promise<NewestPoint[]> {
  const { sql, bindings } = isOneOf(knex, 's.entity_ref', options.entityRefs);
  const rows: Array<
    DbSeriesRow & Pick<DbPointRow, 'at' | 'value' | 'sample_size'>
  > = await knex('measurement_series as s')
    .join('measurement_points as p', join =>
      join
        .on('p.series_id', 's.id')
        .on(
          'p.at',
          knex.raw(
            '(select max(n.at) from measurement_points n where n.series_id = s.id and n.at <= ?)',
            [options.now],
          ) as unknown as string,
        ),
    )
    .whereRaw(sql, bindings)
    .orderBy('s.id')
    .select('s.*', 'p.at', 'p.value', 'p.sample_size');
  return rows.map(toNewestPoint);
}
