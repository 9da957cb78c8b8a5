const fs = require('node:fs');
const path = require('node:path');
const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { untilStopped } = require('../lib/untilStopped.cjs');
const { resolveRoot } = require('../lib/workspace.cjs');
const { parseAdoptionOptions } = require('./options.cjs');
const { formatResults, runSteps } = require('./runSteps.cjs');
const { STEPS } = require('./steps.cjs');

const RESULTS = resolveRoot('temp/test/adoption.json');

function print(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends what runs when the run itself is ended, and leaves with a failure. */
async function endWhenStopped(processes) {
  await untilStopped();
  await processes.endAll();
  process.exit(1);
}

function writeResults(results) {
  fs.mkdirSync(path.dirname(RESULTS), { recursive: true });
  const steps = results.map(
    ({ id, title, passed, failed, skipped, milliseconds, checks, notRun }) => ({
      id,
      title,
      passed,
      failed,
      skipped,
      milliseconds,
      checks,
      notRun,
    }),
  );
  fs.writeFileSync(RESULTS, `${JSON.stringify({ steps }, undefined, 2)}\n`);
}

async function runAdoption(args) {
  const options = parseAdoptionOptions(args, STEPS);
  if (options.help) {
    print(options.help);
    return;
  }
  fs.rmSync(resolveRoot('temp/test/adoption'), {
    recursive: true,
    force: true,
  });
  const processes = new ProcessSet();
  endWhenStopped(processes);
  const { write, fresh } = options;
  const results = await runSteps({
    steps: options.steps,
    // `state` is what steps leave for those that need them.
    context: { processes, write, fresh, print, state: {} },
    print,
  });
  await processes.endAll();
  writeResults(results);
  formatResults(results).forEach(print);
  process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0);
}

module.exports = { runAdoption };
