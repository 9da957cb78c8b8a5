const fs = require('node:fs');
const os = require('node:os');
const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { ensureInstalled } = require('../lib/ensureInstalled.cjs');
const { untilStopped } = require('../lib/untilStopped.cjs');
const { readJson, resolveRoot } = require('../lib/workspace.cjs');
const { findChangedFiles } = require('./changed/changedFiles.cjs');
const { describeChoice, selectChecks } = require('./changed/selectChecks.cjs');
const { SourceGraph } = require('./changed/SourceGraph.cjs');
const { listChecks } = require('./checks.cjs');
const { countEngines, formatSum, sumResults } = require('./countResults.cjs');
const { runInTree } = require('./node/runInTree.cjs');
const { parseTestOptions } = require('./options.cjs');
const { startOwnPostgres } = require('./ownPostgres.cjs');
const { findPostgres, isGiven } = require('./postgres.cjs');
const { runCheck } = require('./runCheck.cjs');
const {
  formatDatabases,
  formatNamed,
  formatTable,
  formatTime,
} = require('./summary.cjs');

const LANES = [1, 2];

/** Bytes that tests, a compiler and a bundler take side by side. */
const MEMORY_FOR_ALL = 12 * 2 ** 30;

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

/**
 * The lanes beside the checks that have none, each one check after another, and what may
 * run beside all of them. Where there is not the memory for that, the lanes go first, and
 * the others one after another.
 */
async function runAll({ checks, runOne, sideBySide }) {
  const ended = new Map();
  const runSequence = async sequence => {
    for (const check of sequence) await ended.get(check.id).run();
  };
  const background = () =>
    Promise.all(
      LANES.map(lane => runSequence(checks.filter(c => c.lane === lane))),
    );
  for (const check of checks) {
    let resolve;
    const promise = new Promise(done => (resolve = done));
    const run = async () => {
      await Promise.all((check.after ?? []).map(id => ended.get(id)?.promise));
      resolve(await runOne(check));
    };
    ended.set(check.id, { promise, run });
  }
  const lanes = background();
  if (!sideBySide) await lanes;
  const foreground = checks.filter(check => !check.lane);
  const isBeside = check => Boolean(sideBySide && check.beside);
  await Promise.all([
    runSequence(foreground.filter(c => !c.alone && !isBeside(c))),
    runSequence(foreground.filter(isBeside)),
  ]);
  await lanes;
  await runSequence(foreground.filter(check => check.alone));
  return Promise.all(checks.map(check => ended.get(check.id).promise));
}

/** What a change can reach of the selected checks; says so. */
function lookAtChange({ changed, selected: ids }) {
  const { base, files } = findChangedFiles(changed.ref);
  const selected = selectChecks({
    ids,
    files,
    base,
    graph: new SourceGraph(),
    exists: file => fs.existsSync(resolveRoot(file)),
  });
  describeChoice({ ids, selected, files, base }).forEach(print);
  return selected;
}

/** The PostgreSQL of the tests: one that is named, else one of the run's own, else any. */
async function usePostgres(checks) {
  if (!checks.some(check => check.databases)) return undefined;
  let own;
  if (!isGiven()) {
    try {
      own = await startOwnPostgres();
    } catch (error) {
      print(`PostgreSQL could not be started: ${error.message}`);
    }
  }
  const found = await findPostgres({ ...process.env, ...own?.env });
  return { ...found, stop: async () => own?.stop() };
}

function printResults({ checks, results, postgres, milliseconds }) {
  formatTable(results).forEach(print);
  formatNamed(results).forEach(print);
  const cores = os.availableParallelism();
  print(formatTime({ milliseconds, results, cores }));
  const unit = checks.find(check => check.id === 'unit');
  if (unit) {
    const engines = enginesIn(unit.report);
    print(formatDatabases({ engines, text: postgres.text }));
  }
  print(formatSum(sumResults(results)));
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
  if (options.node) {
    process.exitCode = await runInTree(options.node);
    return;
  }
  const changed = options.changed && lookAtChange(options);
  const checks = all.filter(
    check =>
      options.selected.includes(check.id) && (changed?.has(check.id) ?? true),
  );
  const specs = options.specs.map(name => `${name}.spec`);
  const narrowed = id =>
    id === 'e2e' && specs.length > 0 ? specs : changed?.get(id).only;
  const processes = new ProcessSet();
  endWhenStopped(processes);
  const postgres = await usePostgres(checks);
  try {
    const started = Date.now();
    const results = await runAll({
      checks,
      sideBySide: os.totalmem() >= MEMORY_FOR_ALL,
      runOne: async check => {
        print(`Running: ${check.title}`);
        const result = await runCheck({
          check,
          choice: {
            chosen: options.chosen.includes(check.id),
            only: narrowed(check.id),
          },
          processes,
          env: check.databases ? postgres.env : {},
          print,
        });
        print(describeResult(check, result));
        return result;
      },
    });
    printResults({
      checks,
      results,
      postgres,
      milliseconds: Date.now() - started,
    });
    process.exitCode = sumResults(results).failed > 0 ? 1 : 0;
  } finally {
    await postgres?.stop();
  }
}

module.exports = { runChecks, runAll };
