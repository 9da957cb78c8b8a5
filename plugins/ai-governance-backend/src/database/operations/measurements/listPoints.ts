import { Knex } from 'knex';
import { SeriesReading, StoredPoint } from '../../../measurements';
import { DbPointRow } from '../../tables';
import { readRows } from '../../util';

/** Values one by one, as far as the series is kept so, oldest first. */
export async function listPoints(
  knex: Knex,
  { series, from, to, limit }: SeriesReading,
): Promise<StoredPoint[]> {
  const rows = await readRows<DbPointRow>(
    knex,
    knex('measurement_points')
      .where('series_id', series.id)
      .where('at', '>=', Math.max(from, series.rawFrom))
      .where('at', '<', to)
      .orderBy('at')
      .limit(limit)
      .select('at', 'value', 'sample_size', 'received_at'),
  );
  return rows.map(row => ({
    at: Number(row.at),
    value: row.value,
    ...(row.sample_size !== null && { sampleSize: row.sample_size }),
    receivedAt: Number(row.received_at),
  }));
}
