import { Knex } from 'knex';
import { SeriesReading, StoredBucket } from '../../../measurements';
import { DAY, HOUR } from '../../../util';
import { readRows } from '../../util';
import { begins } from './begins';

interface DbSpanRow {
  begin: number | string;
  count: number | string;
  min: number;
  max: number;
  sum: number;
  samples: number | string | null;
  last_at: number | string;
  last: number;
}

/** Where a part of a series lies, and how it is summed up. */
interface Part {
  seriesId: number;
  from: number;
  to: number;
  step: number;
  limit: number;
}

/**
 * Values of a series summed up in spans, oldest first. Each part is read from where it
 * is kept: days, then hours, then single values. Spans of which a part is kept by the
 * hour and a part one by one are put together.
 */
export async function listBuckets(
  knex: Knex,
  reading: SeriesReading & { step: number | undefined },
): Promise<StoredBucket[]> {
  const { series, step, limit } = reading;
  const { hoursFrom, rawFrom } = series;
  const part = (from: number, to: number, least: number): Part => ({
    seriesId: series.id,
    from: Math.max(reading.from, from),
    to: Math.min(reading.to, to),
    step: Math.max(step ?? 0, least),
    limit,
  });
  const parts = [
    ...(await readKept(knex, part(0, hoursFrom, DAY), DAY)),
    ...(await readKept(knex, part(hoursFrom, rawFrom, HOUR), HOUR)),
    ...(step === undefined
      ? []
      : await readRaw(knex, part(rawFrom, Number.MAX_SAFE_INTEGER, step))),
  ];
  return join(parts).slice(0, limit);
}

async function readRaw(knex: Knex, part: Part): Promise<StoredBucket[]> {
  return read(knex, part, {
    spans: begin => tx =>
      tx('measurement_points')
        .where('series_id', part.seriesId)
        .where('at', '>=', part.from)
        .where('at', '<', part.to)
        .select(
          tx.raw(`${begin} as begin, count(*) as count, min(value) as min,
            max(value) as max, sum(value) as sum, sum(sample_size) as samples,
            max(at) as newest, max(at) as last_at`),
        ),
    last: { table: 'measurement_points', column: 'value' },
  });
}

/** What is kept by the hour or the day. */
async function readKept(
  knex: Knex,
  part: Part,
  kept: number,
): Promise<StoredBucket[]> {
  const seconds = kept / 1000;
  return read(knex, part, {
    spans: begin => tx =>
      tx('measurement_buckets')
        .where('series_id', part.seriesId)
        .where('seconds', seconds)
        // A span that has begun is shown as a whole.
        .where('at', '>', part.from - kept)
        .where('at', '<', part.to)
        .select(
          tx.raw(`${begin} as begin, sum(count) as count, min(min) as min,
            max(max) as max, sum(sum) as sum, sum(samples) as samples,
            max(at) as newest, max(last_at) as last_at`),
        ),
    last: { table: 'measurement_buckets', column: 'last', seconds },
  });
}

/** Spans, each with the value of its newest row. */
async function read(
  knex: Knex,
  part: Part,
  source: {
    spans: (begin: string) => (tx: Knex) => Knex.QueryBuilder;
    last: { table: string; column: string; seconds?: number };
  },
): Promise<StoredBucket[]> {
  if (part.from >= part.to) return [];
  const { table, column, seconds } = source.last;
  const begin = begins('at', part.step);
  const spans = source
    .spans(begin)(knex)
    .groupByRaw(begin)
    .orderByRaw(begin)
    .limit(part.limit)
    .as('g');
  const query = knex(spans)
    .join(`${table} as n`, join_ => {
      join_
        .on('n.at', 'g.newest')
        .andOn('n.series_id', knex.raw('?', [part.seriesId]));
      if (seconds) join_.andOn('n.seconds', knex.raw('?', [seconds]));
    })
    .orderBy('g.begin')
    .select('g.*', `n.${column} as last`);
  const rows = await readRows<DbSpanRow>(knex, query);
  return rows.map(row => ({
    at: Number(row.begin),
    step: part.step,
    count: Number(row.count),
    min: row.min,
    max: row.max,
    sum: row.sum,
    last: row.last,
    lastAt: Number(row.last_at),
    ...(row.samples !== null && { samples: Number(row.samples) }),
  }));
}

/** Puts spans together that begin alike. The later part has the last value. */
function join(buckets: StoredBucket[]): StoredBucket[] {
  const joined = new Map<number, StoredBucket>();
  for (const bucket of buckets) {
    const other = joined.get(bucket.at);
    joined.set(
      bucket.at,
      other
        ? {
            ...bucket,
            count: other.count + bucket.count,
            min: Math.min(other.min, bucket.min),
            max: Math.max(other.max, bucket.max),
            sum: other.sum + bucket.sum,
            ...((other.samples ?? bucket.samples) !== undefined && {
              samples: (other.samples ?? 0) + (bucket.samples ?? 0),
            }),
          }
        : bucket,
    );
  }
  return [...joined.values()].sort((a, b) => a.at - b.at);
}
