import { Knex } from 'knex';
import { SuppliedInstant } from '../../../sources';
import { DbInstant, DbSeriesRow } from '../../tables';
import { toStoredSeries } from '../measurements/seriesRow';

/** The newest value of every series of a source: one look into the key for each. */
export async function listSupplied(
  knex: Knex,
  source: string,
): Promise<SuppliedInstant[]> {
  const rows: Array<DbSeriesRow & { newest: DbInstant | null }> = await knex(
    'measurement_series as s',
  )
    .where({ source })
    .orderBy('s.id')
    .select(
      's.*',
      knex.raw(
        '(select max(p.at) from measurement_points p where p.series_id = s.id) as newest',
      ),
    );
  return rows.flatMap(row => {
    if (row.newest === null) return [];
    const { entityRef, metric, version, slice, dataset } = toStoredSeries(row);
    return [
      {
        entityRef,
        metric,
        ...(version && { version }),
        ...(slice && { slice }),
        ...(dataset && { dataset }),
        at: Number(row.newest),
      },
    ];
  });
}
