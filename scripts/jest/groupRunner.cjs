const { rootDir } = require('../lib/workspace.cjs');
const { groupOf, nameOf } = require('./groups.cjs');
const { resolveOf } = require('./resolveOf.cjs');

/** Loaded when it is used: while Jest loads this file, it transforms what this file loads. */
const runFile = (...args) =>
  require(resolveOf(
    ['jest', '@jest/core', 'jest-config'],
    'jest-circus/runner',
  )).default(...args);

const TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL');
const RETRIES = Symbol.for('RETRY_TIMES');

/** Packages that clean up after each test, from when they are loaded: for all, not for one file. */
const WITH_HOOKS = ['@testing-library/react', '@backstage/backend-test-utils'];

function loadHooks(runtime, files) {
  for (const name of WITH_HOOKS) {
    const user = files.find(file => runtime.readFile(file).includes(name));
    if (user) runtime.requireModuleOrMock(user, name);
  }
}

/** Each file in a block of its own, whose hooks are for its tests only. */
function loadGroup(runtime, globals, files, load) {
  loadHooks(runtime, files);
  let longest;
  for (const file of files) {
    globals.describe(nameOf(file, rootDir), () => {
      load(file);
    });
    // Each file may ask for more time for its tests; the limit is one for all.
    longest = Math.max(longest ?? 0, globals[TIMEOUT] ?? 0) || undefined;
  }
  if (longest) globals[TIMEOUT] = longest;
}

/** Jest's runner of a test file, which runs those that the file leads with it. */
module.exports = async function runGroup(...args) {
  const [, , environment, runtime, testPath] = args;
  // What fails only on a busy machine passes at the second try; the summary names it.
  if (process.env.CI) environment.global[RETRIES] = 1;
  const files = groupOf(testPath);
  if (files.length > 1) {
    const load = runtime.requireModule.bind(runtime);
    runtime.requireModule = (from, ...rest) =>
      from === testPath && rest.length === 0
        ? loadGroup(runtime, environment.global, files, load)
        : load(from, ...rest);
  }
  return runFile(...args);
};
