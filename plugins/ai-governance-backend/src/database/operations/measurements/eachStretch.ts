import { Knex } from 'knex';
import { SeriesStretch } from '../../../measurements';
import { isPostgres, rawRows } from '../../util';

/**
 * With more stretches, PostgreSQL is kept from compiling: it takes them for so much work that
 * this pays, since it does not know their ends, and spends 0.2 s on a query of 0.05 s.
 */
const FEW = 4;

/** Names and placeholders of a stretch in a statement. */
export interface StretchSql {
  /** The series. */
  series: string;
  /** Inclusive. */
  from: string;
  /** Exclusive. */
  to: string;
}

/**
 * Rows of several stretches in one statement, by series and then by the column `begin`.
 * Each stretch is a query of its own within the statement, so that it reads one range of
 * a key, whatever the planner believes of the others.
 *
 * @remarks
 *
 * PostgreSQL joins laterally, and answers with one JSON text, as `readRows` does. SQLite
 * has no lateral join, and puts the queries together, of which it takes 500.
 *
 * @param options.select - query of one stretch, with at most `limit` rows; it selects
 * `begin`, and has no parameters
 * @throws Error where an instant or the limit has a fraction
 */
export async function eachStretch<TRow>(
  knex: Knex,
  options: {
    stretches: SeriesStretch[];
    limit: number;
    select: (stretch: StretchSql) => string;
  },
): Promise<Array<TRow & { series_id: number }>> {
  const { stretches, select } = options;
  const limit = whole(options.limit);
  if (stretches.length === 0) return [];
  if (isPostgres(knex)) {
    const sql = select({ series: 'w.i', from: 'w.f', to: 'w.t' });
    return readLaterally(knex, { sql, stretches, limit });
  }
  const queries = stretches.map(
    ({ series, from, to }) =>
      `select ${whole(series.id)} as series_id, g.* from (${select({
        series: whole(series.id),
        from: whole(from),
        to: whole(to),
      })}) g`,
  );
  const result = await knex.raw(
    `${queries.join(' union all ')} order by series_id, begin limit ${limit}`,
  );
  return rawRows<TRow & { series_id: number }>(knex, result);
}

async function readLaterally<TRow>(
  knex: Knex,
  options: { sql: string; stretches: SeriesStretch[]; limit: string },
): Promise<TRow[]> {
  const { sql, stretches, limit } = options;
  const wanted = JSON.stringify(
    stretches.map(({ series, from, to }) => ({ i: series.id, f: from, t: to })),
  );
  const read = (db: Knex) =>
    db.raw(
      `select coalesce(json_agg(r), '[]') as rows from (
         select w.i as series_id, g.*
         from jsonb_to_recordset(?::jsonb) as w(i int, f bigint, t bigint)
         cross join lateral (${sql}) g
         order by w.i, g.begin limit ${limit}) r`,
      [wanted],
    );
  const result =
    stretches.length > FEW
      ? await knex.transaction(async tx => {
          await tx.raw('set local jit = off');
          return read(tx);
        })
      : await read(knex);
  return rawRows<{ rows: TRow[] }>(knex, result)[0].rows;
}

/** A whole number as it stands in a statement. */
function whole(value: number): string {
  if (!Number.isSafeInteger(value)) {
    throw new Error(`Expected a whole number, got ${value}`);
  }
  return String(value);
}
