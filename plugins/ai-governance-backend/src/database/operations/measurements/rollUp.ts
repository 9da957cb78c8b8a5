import { Knex } from 'knex';
import { MeasurementRetention } from '../../../measurements';
import { DAY, HOUR } from '../../../util';
import { DbSeriesRow } from '../../tables';
import { isPostgres } from '../../util';
import { begins } from './begins';

/** How long a request can be sent again under its key. */
const KEYS_KEPT_MS = DAY;

/** Series that one statement looks for. */
const PAGE = 500;

/** What was done. */
interface Report {
  /** Series of which something was summed up. */
  rolledUp: number;
  /** Rows that are gone. */
  deleted: number;
}

/** Ends of what is summed up, milliseconds since the epoch. */
interface Ends {
  /** Of values, at the begin of an hour. */
  raw: number;
  /** Of hours, at the begin of a day. */
  hours: number;
}

/**
 * Sums up by the hour what is no longer kept one by one, and by the day what is no
 * longer kept by the hour; deletes days, and keys of requests, that are no longer kept.
 * The newest value of a series stays, and so does what is cited. Each series is a
 * transaction of its own, and what was summed up is final.
 */
export async function rollUp(
  knex: Knex,
  options: { now: number; retention: MeasurementRetention },
): Promise<Report> {
  const { now, retention } = options;
  const { rawMs, hourlyMs, dailyMs } = retention;
  const ends: Ends = {
    raw: rawMs === undefined ? 0 : floor(now - rawMs, HOUR),
    hours: hourlyMs === undefined ? 0 : floor(now - hourlyMs, DAY),
  };
  const report: Report = { rolledUp: 0, deleted: 0 };
  for (let after = 0; ; ) {
    const ids = await listOverdue(knex, ends, after);
    for (const id of ids) {
      report.deleted += await knex.transaction(tx =>
        rollUpSeries(tx, id, ends),
      );
      report.rolledUp += 1;
    }
    if (ids.length < PAGE) break;
    after = ids.at(-1)!;
  }
  if (dailyMs !== undefined) {
    report.deleted += await knex('measurement_buckets')
      .where({ seconds: DAY / 1000 })
      .where('at', '<', floor(now - dailyMs, DAY))
      .delete();
  }
  await knex('measurement_keys')
    .where('at', '<', now - KEYS_KEPT_MS)
    .delete();
  if (report.deleted > 0) await renewStatistics(knex);
  return report;
}

/**
 * PostgreSQL renews its statistics a minute later or more, and until then it expects the
 * values that are gone: it takes a read of a year for so much work that it compiles the
 * query, for longer than the query takes. Statistics of SQLite are never read here.
 */
async function renewStatistics(knex: Knex): Promise<void> {
  if (!isPostgres(knex)) return;
  await knex.raw('analyze measurement_points, measurement_buckets');
}

/** Series that have something to sum up, and that no watched metric has as its baseline. */
async function listOverdue(
  knex: Knex,
  ends: Ends,
  after: number,
): Promise<number[]> {
  const rows: Array<{ id: number }> = await knex('measurement_series as s')
    .where('s.id', '>', after)
    .whereNotExists(
      knex('metric_states as m')
        .join('ai_systems as a', 'a.id', 'm.system_id')
        .whereRaw(
          'a.entity_ref = s.entity_ref and m.metric = s.metric and m.baseline = s.dataset',
        )
        .select(knex.raw('1')),
    )
    .where(either =>
      either
        .whereExists(
          knex('measurement_points as p')
            .whereRaw('p.series_id = s.id and p.at >= s.raw_from')
            .where('p.at', '<', ends.raw)
            .select(knex.raw('1')),
        )
        .orWhereExists(
          knex('measurement_buckets as b')
            .whereRaw('b.series_id = s.id')
            .where('b.seconds', HOUR / 1000)
            .where('b.at', '<', ends.hours)
            .select(knex.raw('1')),
        ),
    )
    .orderBy('s.id')
    .limit(PAGE)
    .select('s.id');
  return rows.map(row => row.id);
}

/** @returns rows that are gone */
async function rollUpSeries(
  tx: Knex.Transaction,
  id: number,
  ends: Ends,
): Promise<number> {
  const query = tx<DbSeriesRow>('measurement_series').where({ id });
  const [row] = await (isPostgres(tx) ? query.forUpdate() : query);
  let rawFrom = Number(row.raw_from);
  let hoursFrom = Number(row.hours_from);
  const lastRaw = await newest(
    tx('measurement_points').where('series_id', id),
    {
      from: rawFrom,
      to: ends.raw,
    },
  );
  let deleted = 0;
  if (lastRaw !== undefined) {
    const to = floor(lastRaw, HOUR) + HOUR;
    await sumUpPoints(tx, id, { from: rawFrom, to });
    deleted += await deletePoints(tx, id, to);
    rawFrom = to;
  }
  const hours = tx('measurement_buckets').where({
    series_id: id,
    seconds: 3600,
  });
  const lastHour = await newest(hours, { from: 0, to: ends.hours });
  if (lastHour !== undefined) {
    const to = floor(lastHour, DAY) + DAY;
    await sumUpHours(tx, id, to);
    deleted += await tx('measurement_buckets')
      .where({ series_id: id, seconds: 3600 })
      .where('at', '<', to)
      .delete();
    hoursFrom = Math.max(hoursFrom, to);
    // A day that is summed up is final as a whole.
    rawFrom = Math.max(rawFrom, to);
  }
  await tx('measurement_series')
    .where({ id })
    .update({ raw_from: rawFrom, hours_from: hoursFrom });
  return deleted;
}

async function newest(
  rows: Knex.QueryBuilder,
  { from, to }: { from: number; to: number },
): Promise<number | undefined> {
  const [{ at }] = await rows
    .where('at', '>=', from)
    .where('at', '<', to)
    .max({ at: 'at' });
  return at === null ? undefined : Number(at);
}

async function sumUpPoints(
  tx: Knex.Transaction,
  id: number,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const begin = begins('at', HOUR);
  await tx.raw(
    `insert into measurement_buckets
       (series_id, seconds, at, count, min, max, sum, samples, last_at, last)
     select g.*, n.value from (
       select series_id, ${
         HOUR / 1000
       }, ${begin} as begin, count(*), min(value),
         max(value), sum(value), sum(sample_size), max(at) as newest
       from measurement_points
       where series_id = ? and at >= ? and at < ?
       group by series_id, ${begin}
     ) g join measurement_points n on n.series_id = g.series_id and n.at = g.newest`,
    [id, from, to],
  );
}

async function sumUpHours(
  tx: Knex.Transaction,
  id: number,
  to: number,
): Promise<void> {
  const begin = begins('at', DAY);
  await tx.raw(
    `insert into measurement_buckets
       (series_id, seconds, at, count, min, max, sum, samples, last_at, last)
     select g.series_id, ${DAY / 1000}, g.begin, g.count, g.min, g.max, g.sum,
       g.samples, g.last_at, n.last from (
       select series_id, ${begin} as begin, sum(count) as count, min(min) as min,
         max(max) as max, sum(sum) as sum, sum(samples) as samples,
         max(last_at) as last_at, max(at) as newest
       from measurement_buckets
       where series_id = ? and seconds = ${HOUR / 1000} and at < ?
       group by series_id, ${begin}
     ) g join measurement_buckets n on n.series_id = g.series_id
       and n.seconds = ${HOUR / 1000} and n.at = g.newest`,
    [id, to],
  );
}

/** Deletes values but the newest of the series and what is cited. */
async function deletePoints(
  tx: Knex.Transaction,
  id: number,
  to: number,
): Promise<number> {
  return tx('measurement_points')
    .where('series_id', id)
    .where('at', '<', to)
    .whereRaw(
      'at <> (select max(n.at) from measurement_points n where n.series_id = ?)',
      [id],
    )
    .whereNotExists(
      tx('measurement_citations as c')
        .whereRaw('c.series_id = measurement_points.series_id')
        .whereRaw('c.at = measurement_points.at')
        .select(tx.raw('1')),
    )
    .delete();
}

function floor(at: number, step: number): number {
  return Math.max(0, Math.floor(at / step) * step);
}
