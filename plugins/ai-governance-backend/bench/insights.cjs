/*
 * Roll-ups, trends and targets over two years of history, in a process of its own.
 * Prints its result as JSON on the last line.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { addHistory, BenchCatalog, DAY, GROUPS } = require('./insightsData.cjs');
const { runAsProcess } = require('./processes.cjs');
const { openDatabase, start } = require('./standalone.cjs');
const { percentiles } = require('./timing.cjs');

const READS = { samples: 60, warmUps: 5 };

async function measure(request, now) {
  const ago = days => new Date(now - days * DAY).toISOString();
  const target = await request('/targets', {
    title: 'Silver',
    scope: { class: ['high', 'unclassified'], groupTree: 'team-1' },
    goal: { level: 'silver' },
    startsAt: ago(200),
    dueAt: ago(-165),
  });
  const routes = {
    rollup: '/rollups?by=group',
    wholeTree: '/rollups?by=group&depth=50',
    heatMap: '/rollups/heat-map',
    area: '/rollups?by=area',
    year: '/trends',
    yearByDay: '/trends?step=day',
    twoYears: `/trends?step=month&from=${ago(730)}`,
    yearOfGroup:
      '/trends?groupTree=group:default/team-1&class=high&class=unclassified',
    changes: `/trends/changes?from=${ago(30)}`,
    target: `/targets/${target.id}`,
  };
  const taken = {};
  for (const [name, route] of Object.entries(routes)) {
    taken[name] = await percentiles(READS, () => request(route));
  }
  return taken;
}

async function main() {
  const [engine, size, connectionString] = process.argv.slice(2);
  const count = Number(size);
  const now = Date.now();
  const { knex, close } = await openDatabase({
    engine,
    connectionString,
    name: 'insights',
  });
  try {
    const catalog = new BenchCatalog(count);
    const { governance, request, stop } = await start(knex, { catalog, now });
    await governance.runner.run({ mode: 'full' });
    const history = await addHistory(knex, { now });
    const reads = await measure(request, now);
    stop();
    process.stdout.write(
      `${JSON.stringify({
        engine,
        count,
        groups: GROUPS,
        ...history,
        reads,
      })}\n`,
    );
  } finally {
    await close();
  }
}

runAsProcess(main);
