import { Knex } from 'knex';
import { StoredSeries } from '../../../measurements';
import { DbSeriesRow } from '../../tables';
import { isOneOf } from '../../util';
import { toStoredSeries } from './seriesRow';

/** Series of a system, in the order of their ids. An empty slice stands for values of no slice. */
export async function listSeries(
  knex: Knex,
  options: {
    entityRef: string;
    metrics?: string[];
    version?: string;
    slice?: string;
    dataset?: string;
  },
): Promise<StoredSeries[]> {
  const { entityRef, metrics, ...filter } = options;
  const query = knex<DbSeriesRow>('measurement_series')
    .where({ entity_ref: entityRef })
    .orderBy('id');
  if (metrics) {
    const { sql, bindings } = isOneOf(knex, 'metric', metrics);
    query.whereRaw(sql, bindings);
  }
  for (const column of ['version', 'slice', 'dataset'] as const) {
    const value = filter[column];
    if (value !== undefined) query.where(column, value);
  }
  return (await query).map(toStoredSeries);
}
