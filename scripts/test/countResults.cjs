/*
 * True counts, from what the runners wrote themselves. A result is
 * `{ passed, failed, skipped, notes }`; a note says what no test stands for. Results of tests
 * also name those that `failures` counts, and those that passed at a second try, `retried`.
 */

function failure(note) {
  return { passed: 0, failed: 1, skipped: 0, notes: [note] };
}

function countStatuses(statuses) {
  const result = { passed: 0, failed: 0, skipped: 0, notes: [] };
  for (const status of statuses) {
    if (status === 'passed') result.passed += 1;
    else if (status === 'failed') result.failed += 1;
    else result.skipped += 1;
  }
  return result;
}

/** Jest's `--json`. A file that could not run, or whose hooks failed, is one failure. */
function countJest(report) {
  const files = report.testResults;
  const result = countStatuses(
    files.flatMap(file => file.assertionResults.map(test => test.status)),
  );
  for (const file of files) {
    const tests = file.assertionResults;
    if (file.status === 'failed' && !tests.some(t => t.status === 'failed')) {
      result.failed += 1;
      result.notes.push(`${file.name} could not run`);
    }
  }
  const namesOf = test =>
    files.flatMap(file =>
      file.assertionResults.filter(test).map(({ fullName }) => fullName),
    );
  return {
    ...result,
    failures: namesOf(({ status }) => status === 'failed'),
    retried: namesOf(t => t.status === 'passed' && t.invocations > 1),
  };
}

/** The tests of a suite of Playwright's report and of those inside it, by their titles. */
function listSpecs({ title, specs = [], suites = [] }, above = []) {
  const titles = [...above, title].filter(Boolean);
  return [
    ...specs.map(({ title: name, tests }) => ({
      name: [...titles, name].join(' › '),
      tests,
    })),
    ...suites.flatMap(suite => listSpecs(suite, titles)),
  ];
}

/** Playwright's JSON report. An error outside of every test is one failure. */
function countPlaywright(report) {
  const { expected, flaky, unexpected, skipped } = report.stats;
  const named = status =>
    listSpecs({ suites: report.suites }).flatMap(({ name, tests }) =>
      tests
        .filter(test => test.status === status)
        .map(({ projectName }) => `${projectName}: ${name}`),
    );
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    notes: report.errors.map(error => error.message ?? 'error outside a test'),
    failures: named('unexpected'),
    retried: named('flaky'),
  };
}

/** What `scripts/adoption` writes: how many facts of each step held. */
function countAdoption({ steps }) {
  const sum = key => steps.reduce((total, step) => total + step[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    notes: steps.flatMap(({ id, notRun }) =>
      notRun.map(({ title, why }) => `${id} was not run: ${title}: ${why}`),
    ),
  };
}

/**
 * Reconciles what a runner counted with how it ended, so that no failure is
 * lost: a run of no test and a failing exit without a failing test both fail.
 */
function reconcile(result, exitCode) {
  if (result.failed > 0) return result;
  if (exitCode !== 0) {
    const note = `no test failed and yet the runner ended with ${exitCode}`;
    return { ...result, failed: 1, notes: [...result.notes, note] };
  }
  if (result.passed === 0) {
    return { ...result, failed: 1, notes: ['the runner ran no test'] };
  }
  return result;
}

function sumResults(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) {
    sum.passed += result.passed;
    sum.failed += result.failed;
    sum.skipped += result.skipped;
  }
  return sum;
}

/** The last line of the run. */
function formatSum({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** Tests per engine of `TestDatabases`, which the tests carry in their names. */
function countEngines(report) {
  const engines = {};
  for (const { assertionResults } of report.testResults) {
    for (const { fullName, status } of assertionResults) {
      const engine = fullName.match(/\b(SQLITE|POSTGRES)_\d+\b/)?.[0];
      if (engine && status === 'passed') {
        engines[engine] = (engines[engine] ?? 0) + 1;
      }
    }
  }
  return engines;
}

module.exports = {
  failure,
  countJest,
  countPlaywright,
  countAdoption,
  countEngines,
  reconcile,
  sumResults,
  formatSum,
};
