import { Knex } from 'knex';
import { SeriesReading, StoredPoint } from '../../../measurements';
import { DbPointRow } from '../../tables';
import { eachStretch } from './eachStretch';

/** Values one by one, as far as the series are kept so: series by series, oldest first. */
export async function listPoints(
  knex: Knex,
  { stretches, limit }: SeriesReading,
): Promise<Array<{ series: number } & StoredPoint>> {
  const rows = await eachStretch<
    Omit<DbPointRow, 'at'> & { begin: number | string }
  >(knex, {
    stretches: stretches
      .map(stretch => ({
        ...stretch,
        from: Math.max(stretch.from, stretch.series.rawFrom),
      }))
      .filter(({ from, to }) => from < to),
    limit,
    select: ({ series, from, to }) =>
      `select at as begin, value, sample_size, received_at
       from measurement_points
       where series_id = ${series} and at >= ${from} and at < ${to}
       order by at limit ${limit}`,
  });
  return rows.map(row => ({
    series: row.series_id,
    at: Number(row.begin),
    value: row.value,
    ...(row.sample_size !== null && { sampleSize: row.sample_size }),
    receivedAt: Number(row.received_at),
  }));
}
