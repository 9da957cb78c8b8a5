/*
 * Measures one plugin on one engine once, in a process and on a database of its own.
 * Prints its result as JSON on the last line.
 */
const { requireOf } = require('./backend.cjs');
const { BenchCatalog } = require('../insightsData.cjs');
const { runAsProcess } = require('../processes.cjs');
const { openDatabase } = require('../standalone.cjs');
const { Meter } = require('./meter.cjs');

/** Each is loaded when it is measured: ours alone needs TypeScript. */
const MEASURES = {
  'tech-insights': options => require('./techInsights.cjs').measure(options),
  scorecard: options => require('./scorecard.cjs').measureBatch(options),
  'scorecard-each': options => require('./scorecard.cjs').measureEach(options),
  ours: options => require('./ours.cjs').measure(options),
  'ours-entity': options => require('./ours.cjs').measureEntityOnly(options),
};

async function main() {
  const [subject, engine, size, connectionString, folder] =
    process.argv.slice(2);
  const { knex, close } = await openDatabase({
    engine,
    connectionString,
    name: 'peers',
    knexFactory: folder && requireOf(folder)('knex'),
  });
  try {
    const catalog = new BenchCatalog(Number(size));
    const measured = await MEASURES[subject]({
      knex,
      meter: new Meter(knex, engine),
      folder,
      catalog,
      entities: catalog.systems,
    });
    process.stdout.write(
      `${JSON.stringify({ subject, engine, ...measured })}\n`,
    );
  } finally {
    await close();
  }
}

runAsProcess(main);
