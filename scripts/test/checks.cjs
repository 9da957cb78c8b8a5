const { findChromium } = require('../lib/chromium.cjs');
const { resolveBin, resolveRoot } = require('../lib/workspace.cjs');
const { countJest, countPlaywright } = require('./countResults.cjs');

const MINUTE = 60_000;

function resultsFile(id) {
  return resolveRoot('temp/test', `${id}.json`);
}

/**
 * Every check, in the order in which the table shows them. `lane` says which of
 * the two cores a check takes; the two large runners come after, one at a time,
 * with both cores. `report` and `count` say where a runner writes its results
 * and how they are counted; a check without them is one that passes or fails.
 * `blocked` gives the reason why it cannot run.
 */
function listChecks() {
  const cli = () => resolveBin('@backstage/cli', 'backstage-cli');
  return [
    {
      id: 'format',
      lane: 2,
      title: 'prettier',
      args: () => [resolveBin('prettier'), '--check', '--loglevel=warn', '.'],
    },
    {
      id: 'generated',
      lane: 1,
      title: 'generated files are up to date',
      args: () => [resolveRoot('scripts/generate.cjs'), '--check'],
    },
    {
      id: 'lint-tools',
      lane: 1,
      title: 'eslint on scripts and browser tests',
      args: () => [
        resolveBin('eslint'),
        '--max-warnings=0',
        '--ext=.cjs,.ts',
        'scripts',
        'e2e-tests',
      ],
    },
    {
      id: 'knip',
      lane: 2,
      title: 'every dependency is used and declared',
      // knip names no path to its manifest, by which the other commands are found.
      args: () => [
        resolveRoot('node_modules/knip/bin/knip.js'),
        '--no-progress',
        '--dependencies',
      ],
    },
    {
      id: 'prose',
      lane: 2,
      title: 'English of the documentation',
      args: () => [
        resolveRoot('scripts/prose/check.cjs'),
        ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs', '.github'],
        // Its table of rules repeats what the rules say of themselves.
        ':!docs/packs.md',
      ],
    },
    {
      id: 'tsc',
      lane: 1,
      title: 'tsc',
      args: () => [resolveBin('typescript', 'tsc'), '--incremental', 'false'],
    },
    {
      id: 'api-reports',
      // Reads the declarations that tsc has written, so it shares tsc's lane.
      lane: 1,
      title: 'API and SQL reports are up to date',
      args: () => [
        resolveBin('@backstage/repo-tools', 'backstage-repo-tools'),
        'api-reports',
        '--ci',
        '--sql-reports',
        // A member whose name says what it is needs no comment. Sources of other
        // packages are reported with the folder of the machine.
        '--omit-messages=ae-undocumented,ae-wrong-input-file-type',
        // Its types of the HTTP API are derived from the generated ones.
        '--allow-warnings=plugins/ai-governance-common',
      ],
    },
    {
      id: 'lint',
      lane: 2,
      title: 'eslint on every package',
      args: () => [cli(), 'repo', 'lint', '--max-warnings', '0'],
    },
    {
      id: 'apps',
      // Nothing but the browser tests needs them; built here, they cost no time.
      lane: 2,
      title: 'both apps build',
      args: () => [resolveRoot('scripts/build-apps.cjs')],
    },
    {
      id: 'tools',
      lane: 2,
      title: 'tests of the scripts',
      args: () => [
        resolveBin('jest'),
        '--config=scripts/jest.config.cjs',
        '--ci',
        '--json',
        `--outputFile=${resultsFile('tools')}`,
      ],
      report: resultsFile('tools'),
      count: countJest,
    },
    {
      id: 'unit',
      title: 'unit and integration tests',
      args: () => [
        cli(),
        'repo',
        'test',
        '--watchAll=false',
        '--ci',
        '--json',
        `--outputFile=${resultsFile('unit')}`,
      ],
      report: resultsFile('unit'),
      count: countJest,
      timeoutMs: 40 * MINUTE,
      databases: true,
    },
    {
      id: 'e2e',
      title: 'browser tests',
      args: () => [resolveBin('@playwright/test', 'playwright'), 'test'],
      report: resultsFile('e2e'),
      count: countPlaywright,
      timeoutMs: 40 * MINUTE,
      blocked: () =>
        findChromium()
          ? undefined
          : 'the browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH',
    },
  ];
}

module.exports = { listChecks };
