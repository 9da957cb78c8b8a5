/* How PostgreSQL plans a statement, and how long it takes. */
const { percentiles } = require('./timing.cjs');

const SAMPLES = 20;
/** Rows from which reading a whole table is worth a word. */
const MANY_ROWS = 5000;
/** Milliseconds at the 95th percentile from which a statement is worth a look. */
const SLOW_MS = 30;

const NOT_MEASURED =
  /^(begin|commit|rollback|savepoint|release|set|lock|analyze)/i;

function* nodesOf(plan) {
  yield plan;
  for (const child of plan.Plans ?? []) yield* nodesOf(child);
}

async function sizesOf(knex) {
  const { rows } = await knex.raw(
    'select relname, n_live_tup as live from pg_stat_user_tables',
  );
  return new Map(rows.map(({ relname, live }) => [relname, Number(live)]));
}

/** The plan of a statement, with what happened; what it wrote is undone. */
async function explain(knex, { sql, bindings }) {
  // Its placeholders are those of the driver already.
  const connection = await knex.client.acquireConnection();
  try {
    await connection.query('begin');
    const { rows } = await connection.query(
      `explain (analyze, format json) ${sql}`,
      bindings ?? [],
    );
    return rows[0]['QUERY PLAN'][0];
  } finally {
    await connection.query('rollback');
    await knex.client.releaseConnection(connection);
  }
}

async function describe(knex, statement, sizes) {
  const taken = [];
  let plan;
  await percentiles({ samples: SAMPLES, warmUps: 2 }, async () => {
    const explained = await explain(knex, statement);
    plan = explained.Plan;
    taken.push(explained['Planning Time'] + explained['Execution Time']);
  });
  const sorted = taken.slice(2).sort((a, b) => a - b);
  const nodes = [...nodesOf(plan)];
  const named = (pattern, key) => [
    ...new Set(
      nodes.filter(n => pattern.test(n['Node Type'])).map(n => n[key]),
    ),
  ];
  const indexes = named(/Index/, 'Index Name');
  const scanned = named(/^Seq Scan/, 'Relation Name').filter(
    table => (sizes.get(table) ?? 0) >= MANY_ROWS,
  );
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  return {
    ...statement,
    indexes: indexes.filter(Boolean),
    scanned,
    median: sorted[Math.floor(sorted.length / 2)],
    p95,
    verdict: verdictOf({ scanned, p95 }),
  };
}

function verdictOf({ scanned, p95 }) {
  if (scanned.length === 0) return p95 < SLOW_MS ? 'good' : 'slow';
  return p95 < SLOW_MS ? 'reads a table' : 'slow, reads a table';
}

/**
 * Runs each statement again with the values that it was issued with; what it writes is
 * undone.
 *
 * @param {Array<{ sql: string, bindings: unknown[], by: Set<string> }>} statements
 */
async function describeStatements(knex, statements) {
  const sizes = await sizesOf(knex);
  const described = [];
  for (const statement of statements) {
    if (NOT_MEASURED.test(statement.sql.trim())) continue;
    try {
      described.push(await describe(knex, statement, sizes));
    } catch (error) {
      described.push({ ...statement, failed: error.message });
    }
  }
  return described.sort((a, b) => (b.p95 ?? 0) - (a.p95 ?? 0));
}

module.exports = { describeStatements, MANY_ROWS, SLOW_MS };
