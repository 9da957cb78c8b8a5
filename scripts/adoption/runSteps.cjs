const { Report } = require('./Report.cjs');

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function markOf({ failed, skipped }) {
  if (failed > 0) return 'FAILED';
  return skipped.length > 0 ? 'NOT RUN' : 'ok';
}

async function runStep(step, context, print) {
  const started = Date.now();
  print(`${step.id}: ${step.title}`);
  const report = new Report(print);
  try {
    await step.run({ ...context, report });
  } catch (error) {
    // What stops a step is a failure of the step, with its reason.
    report.check('runs to its end', false, error.stack ?? String(error));
  }
  if (report.checks.length + report.skipped.length === 0) {
    report.check('checks something', false, 'the step checked nothing');
  }
  const { passed, failed, checks, skipped: notRun } = report;
  const milliseconds = Date.now() - started;
  print(`${markOf(report)}: ${step.id} (${seconds(milliseconds)})`);
  return {
    id: step.id,
    title: step.title,
    passed,
    failed,
    skipped: notRun.length,
    milliseconds,
    checks,
    notRun,
  };
}

function cannotRun(step, missing, print) {
  const why = `needs ${missing}, which failed`;
  print(`FAILED: ${step.id} was not run: it ${why}`);
  const checks = [{ title: 'can run', ok: false, why }];
  return {
    ...step,
    run: undefined,
    passed: 0,
    failed: 1,
    skipped: 0,
    milliseconds: 0,
    checks,
    notRun: [],
  };
}

/**
 * Runs the steps one after another. A step runs only where all that it needs ran
 * to its end, so that one fault is not told ten times; what a needed step found
 * wrong on the way does not hold up the rest. `stops` on a step says that nothing
 * can go on without it.
 */
async function runSteps({ steps, context, print }) {
  const results = [];
  for (const step of steps) {
    const missing = (step.needs ?? []).find(id =>
      results.some(r => r.id === id && !isUsable(r)),
    );
    results.push(
      missing
        ? cannotRun(step, missing, print)
        : await runStep(step, context, print),
    );
  }
  return results;
}

/** A step whose outcome later steps can build on, though a check of it failed. */
function isUsable({ checks }) {
  return !checks.some(
    ({ ok, title }) => !ok && ['runs to its end', 'can run'].includes(title),
  );
}

function formatCounts({ passed, failed, skipped }) {
  const notRun = skipped > 0 ? `, ${skipped} not run` : '';
  return `${String(passed).padStart(3)} passed, ${failed} failed${notRun}`;
}

/** The table at the end, a line each, and what could not be tried. */
function formatResults(results) {
  const width = Math.max(...results.map(({ id }) => id.length));
  const lines = results.map(
    ({ id, milliseconds, ...counts }) =>
      `  ${id.padEnd(width)}  ${formatCounts(counts)}  ${seconds(
        milliseconds,
      ).padStart(8)}`,
  );
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  const total = {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
  };
  return [
    ...lines,
    ...results.flatMap(({ id, notRun }) =>
      notRun.map(({ title, why }) => `not run: ${id}: ${title}: ${why}`),
    ),
    `${formatCounts(total).trim()} (${seconds(sum('milliseconds'))})`,
  ];
}

module.exports = { runSteps, formatResults };
