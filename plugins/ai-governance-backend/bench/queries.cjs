#!/usr/bin/env node
/*
 * node plugins/ai-governance-backend/bench/queries.cjs [--size 10000] [--write]
 *
 * Runs every SQL statement that the routes below and an evaluation run issue, on
 * PostgreSQL with two years of history, and says of each how it is planned and how long it
 * takes. --write puts the table into docs/performance/queries.md.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const fs = require('node:fs');
const path = require('node:path');
const { addHistory, BenchCatalog, DAY } = require('./insightsData.cjs');
const { describeMachine, option, POSTGRES } = require('./processes.cjs');
const { describeStatements } = require('./queryPlans.cjs');
const { formatQueries } = require('./queriesReport.cjs');
const { openDatabase, start } = require('./standalone.cjs');

const FILE = path.join(__dirname, '../../../docs/performance/queries.md');

/** @param {number} now - milliseconds since the epoch */
function routesAt(now) {
  const ago = days => new Date(now - days * DAY).toISOString();
  const year = `?from=${ago(365)}&to=${new Date(now).toISOString()}`;
  return {
    Scorecard: '/systems/default/system-7/scorecard',
    History: '/systems/default/system-7/history',
    Inventory: '/systems?limit=20&orderBy=completeness,desc',
    'Inventory, filtered':
      '/systems?limit=20&orderBy=owner,asc&q=decide&groupTree=group:default/team-1&control=OPS-04&controlState=fail',
    Summary: '/summary',
    'Summary of a group tree': '/summary?groupTree=group:default/team-1',
    Attention: '/attention?limit=50',
    'Unregistered AI': '/unregistered?limit=50',
    Clauses: '/management-system/clauses',
    Applicability: '/management-system/applicability',
    Obligations: '/management-system/obligations',
    'Review inputs': `/management-system/review-inputs${year}`,
    Readiness: `/management-system/readiness${year}`,
    Gap: '/management-system/gap',
    'Group tree': '/rollups?by=group',
    'Heat map': '/rollups/heat-map',
    Trend: '/trends',
    'What changed': `/trends/changes?from=${ago(30)}`,
  };
}

/** Collects what is asked of a database, each statement once, with who asked first. */
function listenTo(knex) {
  const statements = new Map();
  let by;
  knex.on('query', ({ sql, bindings }) => {
    if (by === undefined) return;
    const known = statements.get(sql) ?? { sql, bindings, by: new Set() };
    known.by.add(by);
    statements.set(sql, known);
  });
  return {
    /** @param {string} name @param {() => Promise<unknown>} work */
    async during(name, work) {
      by = name;
      await work();
      by = undefined;
    },
    statements: () => [...statements.values()],
  };
}

function changeSome({ systems }, count) {
  for (const { metadata, spec } of systems.slice(0, count)) {
    metadata.etag = 'changed';
    spec.version = `${spec.version ?? '0'}.1`;
  }
}

async function collect(knex, { catalog, now }) {
  const { governance, request, stop } = await start(knex, { catalog, now });
  const run = () => governance.runner.run({ mode: 'full' });
  const listener = listenTo(knex);
  await run();
  const history = await addHistory(knex, { now });
  await knex.raw('analyze');
  for (const [name, route] of Object.entries(routesAt(now))) {
    await listener.during(name, () => request(route));
  }
  await listener.during('Run, nothing changed', run);
  changeSome(catalog, 100);
  await listener.during('Run after 100 changes', run);
  stop();
  return { history, statements: listener.statements() };
}

async function main() {
  const count = Number(option('size', '10000'));
  const { knex, close } = await openDatabase({
    engine: 'postgres',
    connectionString: POSTGRES,
    name: 'queries',
  });
  try {
    const now = Date.now();
    const catalog = new BenchCatalog(count);
    const { history, statements } = await collect(knex, { catalog, now });
    const text = formatQueries({
      machine: describeMachine(),
      count,
      history,
      described: await describeStatements(knex, statements),
    });
    process.stdout.write(`${text}\n`);
    if (process.argv.includes('--write')) {
      fs.mkdirSync(path.dirname(FILE), { recursive: true });
      fs.writeFileSync(FILE, text);
    }
  } finally {
    await close();
  }
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
