import { Knex } from 'knex';
import {
  SeriesReading,
  SeriesStretch,
  StoredBucket,
} from '../../../measurements';
import { DAY, HOUR } from '../../../util';
import { begins } from './begins';
import { eachStretch, StretchSql } from './eachStretch';

type SeriesBucket = { series: number } & StoredBucket;

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

/** Where parts of some series are kept, and how they are summed up. */
interface Source {
  table: 'measurement_points' | 'measurement_buckets';
  /** Conditions on a stretch of the table. */
  where: (stretch: StretchSql) => string;
  /** Expressions of count, least, greatest, sum and samples, and of the last instant. */
  sums: string;
  /** Column of the last value. */
  last: string;
  /** Condition on the row `n` that holds it. */
  lastWhere: string;
}

const RAW: Source = {
  table: 'measurement_points',
  where: ({ series, from, to }) =>
    `series_id = ${series} and at >= ${from} and at < ${to}`,
  sums: `count(*) as count, min(value) as min, max(value) as max, sum(value) as sum,
    sum(sample_size) as samples, max(at) as last_at`,
  last: 'value',
  lastWhere: '',
};

/** What is kept by the hour or the day. */
const kept = (length: number): Source => ({
  table: 'measurement_buckets',
  // A span that has begun is shown as a whole.
  where: ({ series, from, to }) =>
    `series_id = ${series} and seconds = ${length / 1000}
     and at > ${from} - ${length} and at < ${to}`,
  sums: `sum(count) as count, min(min) as min, max(max) as max, sum(sum) as sum,
    sum(samples) as samples, max(last_at) as last_at`,
  last: 'last',
  lastWhere: `and n.seconds = ${length / 1000}`,
});

/**
 * Values of series summed up in spans: series by series, oldest first. Each part is read
 * from where it is kept: days, then hours, then single values. Spans of which a part is
 * kept by the hour and a part one by one are put together.
 *
 * A statement for each of the three, however many series there are: with one for each
 * series, a system with fifty took longer to read after summing up than before.
 */
export async function listBuckets(
  knex: Knex,
  reading: SeriesReading & { step: number | undefined },
): Promise<SeriesBucket[]> {
  const { stretches, step = 0, limit } = reading;
  const parts = (bounds: (series: SeriesStretch['series']) => number[]) =>
    stretches
      .map(({ series, from, to }) => {
        const [begin, end] = bounds(series);
        return {
          series,
          from: Math.max(from, begin),
          to: Math.min(to, end),
        };
      })
      .filter(({ from, to }) => from < to);
  const days = parts(({ hoursFrom }) => [0, hoursFrom]);
  const hours = parts(({ hoursFrom, rawFrom }) => [hoursFrom, rawFrom]);
  const values =
    reading.step === undefined
      ? []
      : parts(({ rawFrom }) => [rawFrom, Number.MAX_SAFE_INTEGER]);
  const spans = [
    ...(await read(knex, kept(DAY), {
      stretches: days,
      step: Math.max(step, DAY),
      limit,
    })),
    ...(await read(knex, kept(HOUR), {
      stretches: hours,
      step: Math.max(step, HOUR),
      limit,
    })),
    ...(await read(knex, RAW, { stretches: values, step, limit })),
  ];
  return join(spans).slice(0, limit);
}

/**
 * Spans, each with the value of its newest row, which is looked up by its key. A join
 * left the way to the planner, which scanned the whole table for each span while the
 * statistics did not know yet what was just summed up.
 */
async function read(
  knex: Knex,
  source: Source,
  options: { stretches: SeriesStretch[]; step: number; limit: number },
): Promise<SeriesBucket[]> {
  const { stretches, step, limit } = options;
  if (stretches.length === 0) return [];
  const begin = begins('at', step);
  const rows = await eachStretch<DbSpanRow>(knex, {
    stretches,
    limit,
    select: stretch =>
      `select g.begin, g.count, g.min, g.max, g.sum, g.samples, g.last_at,
         (select n.${source.last} from ${source.table} n
          where n.series_id = ${stretch.series} and n.at = g.newest
            ${source.lastWhere}) as last
       from (
         select ${begin} as begin, ${source.sums}, max(at) as newest
         from ${source.table} where ${source.where(stretch)}
         group by ${begin} order by ${begin} limit ${limit}) g`,
  });
  return rows.map(row => ({
    series: row.series_id,
    at: Number(row.begin),
    step,
    count: Number(row.count),
    min: row.min,
    max: row.max,
    sum: row.sum,
    last: row.last,
    lastAt: Number(row.last_at),
    ...(row.samples !== null && { samples: Number(row.samples) }),
  }));
}

/** Puts spans of a series together that begin alike. The later part has the last value. */
function join(buckets: SeriesBucket[]): SeriesBucket[] {
  const joined = new Map<string, SeriesBucket>();
  for (const bucket of buckets) {
    const key = `${bucket.series}/${bucket.at}`;
    const other = joined.get(key);
    joined.set(
      key,
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
  return [...joined.values()].sort(
    (a, b) => a.series - b.series || a.at - b.at,
  );
}
