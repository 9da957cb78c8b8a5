/*
 * Measurements: a year of five-minute values, pushed over HTTP and read as the Monitoring
 * tab does, and the newest value of many systems at once, in a process of its own. Prints
 * its result as JSON on the last line.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { BenchCatalog, DAY } = require('./insightsData.cjs');
const { MEASURED } = require('./measurementsReport.cjs');
const { runAsProcess } = require('./processes.cjs');
const { openDatabase, start } = require('./standalone.cjs');
const { percentiles } = require('./timing.cjs');

const STEP = 5 * 60_000;
const BATCH = 10_000;
const READS = { samples: 40, warmUps: 3 };
/** As the configuration has it by default. */
const RETENTION = { rawMs: 90 * DAY, hourlyMs: 400 * DAY };

const watched = {
  metrics: [
    {
      metric: 'drift',
      kind: 'drift',
      comparator: 'lte',
      threshold: 0.2,
      cadence: 'PT5M',
    },
  ],
};

async function bytesOf(knex, engine) {
  if (engine === 'sqlite') {
    const [{ bytes }] = await knex.raw(
      'select page_count * page_size - freelist_count * page_size as bytes from pragma_page_count, pragma_page_size, pragma_freelist_count',
    );
    return bytes;
  }
  await knex.raw('vacuum full measurement_points');
  const { rows } = await knex.raw(
    `select pg_total_relation_size('measurement_points') as bytes`,
  );
  return Number(rows[0].bytes);
}

const value = index => Math.round(1000 * Math.abs(Math.sin(index))) / 10_000;

/** A year of values of some systems, oldest first, as a sender would catch up. */
async function pushYears(request, { systems, now }) {
  let points = 0;
  let ms = 0;
  const steps = (365 * DAY) / STEP;
  for (const system of systems) {
    for (let begin = 0; begin < steps; begin += BATCH) {
      const measurements = [];
      for (let step = begin; step < Math.min(steps, begin + BATCH); step++) {
        measurements.push({
          system,
          metric: 'drift',
          value: value(step),
          at: new Date(now - (steps - step) * STEP).toISOString(),
          sampleSize: 500,
        });
      }
      const began = process.hrtime.bigint();
      await request('/measurements', { source: 'bench', measurements });
      ms += Number(process.hrtime.bigint() - began) / 1e6;
      points += measurements.length;
    }
  }
  return { points, ms };
}

/** What the Monitoring tab asks for of one metric: name, length in days, resolution. */
const CHARTS = [
  ['day', 1, 'raw'],
  ['month', 30, 'PT1H'],
  ['year', 365, 'P1D'],
];

/** The requests of the Monitoring tab of one system. */
async function readTab(request, { system, now }) {
  const path = `/systems/default/${system}/measurements`;
  const taken = {};
  for (const [name, days, resolution] of CHARTS) {
    const from = new Date(now - days * DAY).toISOString();
    const query = `metric=drift&from=${from}&resolution=${resolution}&limit=10000`;
    taken[name] = await percentiles(READS, () => request(`${path}?${query}`));
  }
  taken.states = await percentiles(READS, () => request(`${path}/states`));
  return taken;
}

async function main() {
  const [engine, size, connectionString] = process.argv.slice(2);
  const count = Number(size);
  const now = Math.floor(Date.now() / STEP) * STEP;
  const { knex, close } = await openDatabase({
    engine,
    connectionString,
    name: 'measurements',
  });
  try {
    const catalog = new BenchCatalog(count);
    for (const entity of catalog.systems) entity.spec.monitoring = watched;
    const names = catalog.systems.map(({ metadata }) => metadata.name);
    const { governance, request, stop } = await start(knex, { catalog, now });
    await governance.runner.run({ mode: 'full' });
    const before = await bytesOf(knex, engine);
    const pushed = await pushYears(request, {
      systems: names.slice(0, MEASURED),
      now,
    });
    const after = await bytesOf(knex, engine);
    const oneSeriesReads = await readTab(request, { system: names[0], now });
    const all = turn => ({
      measurements: names.map(system => ({
        system,
        metric: 'drift',
        value: value(turn),
        at: new Date(now).toISOString(),
        source: `turn-${turn}`,
      })),
    });
    const everySystem = await percentiles({ samples: 5, warmUps: 1 }, turn =>
      request('/measurements', all(turn + Math.random())),
    );
    const one = await percentiles(READS, turn =>
      request('/measurements', {
        measurements: all(turn + Math.random()).measurements.slice(0, 1),
      }),
    );
    // Each push above was a source of its own, so that reads before and after summing up
    // are of the same series; the first reads were of one.
    const rawReads = await readTab(request, { system: names[0], now });
    const series = await governance.measurementStore.listSeries({
      entityRef: `aisystem:default/${names[0]}`,
    });
    const began = Date.now();
    const rolledUp = await governance.measurementStore.rollUp({
      now,
      retention: RETENTION,
    });
    const rollUpMs = Date.now() - began;
    const reads = await readTab(request, { system: names[0], now });
    stop();
    process.stdout.write(
      `${JSON.stringify({
        engine,
        count,
        ...pushed,
        bytes: (after - before) / pushed.points,
        oneSeriesReads,
        rawReads,
        everySystem,
        one,
        series: series.length,
        rollUpMs,
        deleted: rolledUp.deleted,
        reads,
      })}\n`,
    );
  } finally {
    await close();
  }
}

runAsProcess(main);
