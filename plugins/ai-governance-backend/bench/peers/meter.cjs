/* What a step takes of the clock and of a database. */
const { percentiles } = require('../timing.cjs');

const WRITES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

async function sizeOf(knex, engine) {
  if (engine === 'sqlite') {
    const [{ page_count: pages }] = await knex.raw('pragma page_count');
    const [{ page_size: bytes }] = await knex.raw('pragma page_size');
    return pages * bytes;
  }
  const { rows } = await knex.raw(
    'select sum(pg_total_relation_size(relid)) as bytes from pg_stat_user_tables',
  );
  return Number(rows[0].bytes);
}

/** SQLite counts for each connection, and its pool has but one. */
async function writtenOnSqlite(knex) {
  const [{ rows }] = await knex.raw('select total_changes() as rows');
  return rows;
}

/**
 * Measures steps on a database: wall time in milliseconds, SQL statements (those that
 * begin and end transactions among them), rows inserted, updated and deleted, and
 * by how many bytes tables and indexes grew.
 */
class Meter {
  #knex;
  #engine;
  #queries = 0;
  #affected = 0;

  constructor(knex, engine) {
    this.#knex = knex;
    this.#engine = engine;
    knex.on('query', () => {
      this.#queries += 1;
    });
    // PostgreSQL says of each statement what it was and how many rows it met.
    knex.on('query-response', (_answer, { response }) => {
      if (WRITES.has(response?.command)) this.#affected += response.rowCount;
    });
  }

  async #written() {
    return this.#engine === 'sqlite'
      ? writtenOnSqlite(this.#knex)
      : this.#affected;
  }

  async measure(work) {
    const bytes = await sizeOf(this.#knex, this.#engine);
    const rows = await this.#written();
    const queries = this.#queries;
    const began = process.hrtime.bigint();
    await work();
    const ms = Number(process.hrtime.bigint() - began) / 1e6;
    const taken = this.#queries - queries;
    return {
      ms,
      queries: taken,
      rows: (await this.#written()) - rows,
      bytes: (await sizeOf(this.#knex, this.#engine)) - bytes,
    };
  }
}

const median = values =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The median of one request after another, in milliseconds. */
async function medianOf(samples, work) {
  return (await percentiles({ samples, warmUps: 5 }, work)).p50;
}

module.exports = { Meter, median, medianOf };
