import { createHash } from 'crypto';
import { SeriesKey, StoredSeries } from '../../../measurements';
import { DbSeriesRow } from '../../tables';

/** Columns that make a series, in the order in which they are hashed. */
export function toSeriesRow(key: SeriesKey) {
  const { entityRef, metric, version, slice, dataset, source } = key;
  const columns = {
    metric,
    version: version ?? '',
    slice: slice ?? '',
    dataset: dataset ?? '',
    source,
  };
  return {
    entity_ref: entityRef,
    identity: createHash('sha256')
      .update(JSON.stringify(Object.values(columns)))
      .digest('base64url'),
    ...columns,
  };
}

/** A series as it was stored. */
export function toStoredSeries(row: DbSeriesRow): StoredSeries {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    metric: row.metric,
    ...(row.version && { version: row.version }),
    ...(row.slice && { slice: row.slice }),
    ...(row.dataset && { dataset: row.dataset }),
    source: row.source,
    rawFrom: Number(row.raw_from),
    hoursFrom: Number(row.hours_from),
  };
}
