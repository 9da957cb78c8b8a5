const fs = require('node:fs');
const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { ensureInstalled } = require('../lib/ensureInstalled.cjs');
const { untilStopped } = require('../lib/untilStopped.cjs');
const { readJson } = require('../lib/workspace.cjs');
const { listChecks } = require('./checks.cjs');
const { countEngines, formatSum, sumResults } = require('./countResults.cjs');
const { parseTestOptions } = require('./options.cjs');
const { findPostgres } = require('./postgres.cjs');
const { runCheck } = require('./runCheck.cjs');
const { formatDatabases, formatTable } = require('./summary.cjs');

const LANES = [1, 2];

function print(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends what runs when the run itself is ended, and leaves with a failure. */
async function endWhenStopped(processes) {
  await untilStopped();
  await processes.endAll();
  process.exit(1);
}

function enginesIn(report) {
  return fs.existsSync(report) ? countEngines(readJson(report)) : {};
}

function describeResult(check, { failed, notes, milliseconds }) {
  const mark = failed > 0 ? 'FAILED' : 'ok';
  const seconds = (milliseconds / 1000).toFixed(1);
  const why = notes.map(note => `\n  ${note}`).join('');
  return `${mark}: ${check.title} (${seconds} s)${why}`;
}

/** Checks of one lane after another, the lanes side by side, then the runners. */
async function runAll({ checks, runOne }) {
  const results = new Map();
  const runSequence = async sequence => {
    for (const check of sequence) results.set(check.id, await runOne(check));
  };
  await Promise.all(
    LANES.map(lane => runSequence(checks.filter(c => c.lane === lane))),
  );
  await runSequence(checks.filter(check => !check.lane));
  return checks.map(check => results.get(check.id));
}

async function runChecks(args) {
  const all = listChecks();
  const options = parseTestOptions(
    args,
    all.map(check => check.id),
  );
  if (options.help) {
    process.stdout.write(options.help);
    return;
  }
  if (options.install) ensureInstalled();
  const checks = all.filter(check => options.selected.includes(check.id));
  const databases = checks.find(check => check.databases);
  const postgres = databases && (await findPostgres());
  const processes = new ProcessSet();
  endWhenStopped(processes);
  const results = await runAll({
    checks,
    runOne: async check => {
      print(`Running: ${check.title}`);
      const env = check.databases ? postgres.env : {};
      const result = await runCheck({ check, processes, env, print });
      print(describeResult(check, result));
      return result;
    },
  });
  formatTable(results).forEach(print);
  if (postgres) {
    print(
      formatDatabases({
        engines: enginesIn(databases.report),
        text: postgres.text,
      }),
    );
  }
  const sum = sumResults(results);
  print(formatSum(sum));
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

module.exports = { runChecks, runAll };
