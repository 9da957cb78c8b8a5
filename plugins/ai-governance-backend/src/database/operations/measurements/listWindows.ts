import { Knex } from 'knex';
import { NewestPoint, WantedWindow } from '../../../measurements';
import { DbPointRow, DbSeriesRow } from '../../tables';
import { isPostgres, laterAndEarlier, rawRows } from '../../util';
import { toStoredSeries } from './seriesRow';

/** Later than any instant. */
const NEVER = Number.MAX_SAFE_INTEGER;

const toJson = ({ entityRef, metric, isLong, since }: WantedWindow) => ({
  e: entityRef,
  m: metric,
  l: isLong,
  f: since ?? null,
});

/**
 * Values before the newest of each series of some metrics, by series, oldest first: the
 * newest so many, or those from an instant on with the one before. One statement for all
 * systems: series by their index, and of each one stretch of the key of the points, whose
 * begin is found in the same key. It is found once for each series because `b` is
 * materialized: on PostgreSQL 15, with 4,000,000 points in 400 series, 100 windows with
 * 100,950 points take 0.2 s, and 89 s where the planner seeks the begin for each point.
 */
export async function listWindows(
  knex: Knex,
  options: { windows: WantedWindow[]; most: number; now: number },
): Promise<NewestPoint[]> {
  const { windows, most, now } = options;
  const [, earlier] = laterAndEarlier(knex);
  const wanted = isPostgres(knex)
    ? 'jsonb_to_recordset(?::jsonb) as w(e text, m text, l boolean, f bigint)'
    : `(select value ->> 'e' as e, value ->> 'm' as m, value ->> 'l' as l,
         value ->> 'f' as f from json_each(?)) w`;
  const result = await knex.raw(
    `with b as materialized (
       select s.*,
         (select max(n.at) from measurement_points n
          where n.series_id = s.id and n.at <= ?) as newest_at,
         ${earlier}(
           case when w.l then coalesce(
             (select n.at from measurement_points n
              where n.series_id = s.id and n.at <= ?
              order by n.at desc limit 1 offset ?), 0) else ${NEVER} end,
           case when w.f is null then ${NEVER} else coalesce(
             (select max(n.at) from measurement_points n
              where n.series_id = s.id and n.at < w.f), w.f) end) as from_at
       from ${wanted}
       join measurement_series s on s.entity_ref = w.e and s.metric = w.m)
     select b.*, p.at, p.value, p.sample_size
     from b join measurement_points p on p.series_id = b.id
       and p.at >= b.from_at and p.at < b.newest_at
     order by b.id, p.at`,
    [now, now, most - 1, JSON.stringify(windows.map(toJson))],
  );
  type Row = DbSeriesRow & Pick<DbPointRow, 'at' | 'value' | 'sample_size'>;
  return rawRows<Row>(knex, result).map(toNewestPoint);
}

/** A value with what its series says of it. */
export function toNewestPoint(
  row: DbSeriesRow & Pick<DbPointRow, 'at' | 'value' | 'sample_size'>,
): NewestPoint {
  const { id, rawFrom, hoursFrom, ...key } = toStoredSeries(row);
  return {
    ...key,
    at: Number(row.at),
    value: row.value,
    ...(row.sample_size !== null && { sampleSize: row.sample_size }),
  };
}
