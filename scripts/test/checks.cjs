const os = require('node:os');
const { findChromium } = require('../lib/chromium.cjs');
const {
  listWorkspaces,
  resolveBin,
  resolveRoot,
} = require('../lib/workspace.cjs');
const {
  countAdoption,
  countJest,
  countPlaywright,
} = require('./countResults.cjs');

const MINUTE = 60_000;

/** What a check that no test waits for leaves to those whose tests watch the clock. */
const NICE = 10;

function resultsFile(id) {
  return resolveRoot('temp/test', `${id}.json`);
}

/**
 * Megabytes that a worker of Jest may hold between two test files. A new worker loads
 * everything again, which takes longer than many a test.
 */
function workerMemory(total = os.totalmem()) {
  const eighth = Math.floor(total / 8 / 2 ** 20);
  return `${Math.max(1000, Math.min(eighth, 3000))}M`;
}

/** Bytes, for one more worker than cores. */
const MEMORY_OF_WORKERS = 12 * 2 ** 30;

/**
 * Workers of Jest, where there are few cores: one more than these, as many a test waits
 * for a backend or a database. Elsewhere Jest chooses.
 */
function workers(cores = os.availableParallelism(), total = os.totalmem()) {
  if (cores > 3) return [];
  return [`--maxWorkers=${total < MEMORY_OF_WORKERS ? cores : cores + 1}`];
}

/**
 * Megabytes for what was made last, from which V8 keeps what lives on: with its 16, tests
 * that render pages copy it many times. Workers of Jest get it from the process that forks them.
 */
const YOUNG = '--max-semi-space-size=64';

/** The short form, unless somebody asks for this check by name. */
function adoptionArgs({ chosen }) {
  return [
    resolveRoot('scripts/adoption/run.cjs'),
    ...(chosen ? [] : ['--short']),
  ];
}

/**
 * Every check, in the order in which the table shows them.
 *
 * - `lane`: the checks of a lane run one after another, in the background. Those without
 *   run one after another as well, beside the lanes, but for those that may run `beside`
 *   all others; `after` names what must have ended before, and one that is `alone` waits
 *   for all others.
 * - `nice`: how far a check gives way to the others.
 * - `report` and `count`: where a runner writes its results and how they are counted. A
 *   check without them is one that passes or fails.
 * - `databases`: whether its tests use PostgreSQL.
 * - `blocked`: the reason why it cannot run.
 *
 * `args` is told whether the check was `chosen` by its name, and what a change that was
 * looked at leaves of it (`only`).
 */
function listChecks() {
  const cli = () => resolveBin('@backstage/cli', 'backstage-cli');
  return [
    {
      id: 'apps',
      // The browser tests need them, and wait for them: first, and without giving way.
      lane: 2,
      title: 'both apps build',
      args: () => [resolveRoot('scripts/build-apps.cjs')],
    },
    {
      id: 'format',
      lane: 2,
      nice: NICE,
      title: 'prettier',
      args: ({ only = ['.'] }) => [
        resolveBin('prettier'),
        '--check',
        '--loglevel=warn',
        // Of a list that a change made, some may be none of its business.
        '--ignore-unknown',
        ...only,
      ],
    },
    {
      id: 'tsc',
      // Two more checks read what it writes: without giving way, so that they can begin.
      lane: 1,
      title: 'tsc, and no reference in normal form is compared with a raw text',
      args: () => [resolveRoot('scripts/lint/types.cjs')],
    },
    {
      id: 'api-reports',
      // Reads the declarations that tsc has written, so it shares tsc's lane.
      lane: 1,
      nice: NICE,
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
      id: 'packages',
      // Takes over the declarations of tsc as well, and saves the last check its longest step.
      lane: 1,
      nice: NICE,
      title: 'every package builds',
      args: () => [resolveRoot('scripts/adoption/run.cjs'), '--only', 'build'],
    },
    {
      id: 'generated',
      lane: 1,
      nice: NICE,
      title: 'generated files are up to date',
      args: () => [resolveRoot('scripts/generate.cjs'), '--check'],
    },
    {
      id: 'lint-tools',
      lane: 1,
      nice: NICE,
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
      nice: NICE,
      title: 'every dependency is used and declared, every export is used',
      // knip names no path to its manifest, by which the other commands are found.
      args: () => [
        resolveRoot('node_modules/knip/bin/knip.js'),
        '--no-progress',
      ],
    },
    {
      id: 'prose',
      lane: 2,
      nice: NICE,
      title: 'English of documentation, messages and comments',
      args: () => [resolveRoot('scripts/prose/check.cjs'), '--comments'],
    },
    {
      id: 'plan',
      lane: 2,
      nice: NICE,
      title: 'no rooms of a package are in a knot',
      args: () => [resolveRoot('scripts/lint/plan.cjs'), ...listWorkspaces()],
    },
    {
      id: 'lint',
      lane: 2,
      nice: NICE,
      title: 'eslint on every package',
      args: ({ only }) => [
        cli(),
        'repo',
        'lint',
        '--max-warnings=0',
        ...(only ? [`--since=${only[0]}`] : []),
      ],
    },
    {
      id: 'tools',
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
      args: ({ only }) => [
        YOUNG,
        cli(),
        'repo',
        'test',
        `--config=${resolveRoot('scripts/jest/config.cjs')}`,
        `--workerIdleMemoryLimit=${workerMemory()}`,
        ...workers(),
        '--watchAll=false',
        '--ci',
        '--json',
        `--outputFile=${resultsFile('unit')}`,
        ...(only ? ['--runTestsByPath', ...only.map(f => resolveRoot(f))] : []),
      ],
      report: resultsFile('unit'),
      count: countJest,
      databases: true,
    },
    {
      id: 'e2e',
      title: 'browser tests',
      // They wait for pages and portals more than they compute.
      beside: true,
      after: ['apps'],
      databases: true,
      args: ({ only = [] }) => [
        resolveBin('@playwright/test', 'playwright'),
        'test',
        ...only,
      ],
      report: resultsFile('e2e'),
      count: countPlaywright,
      blocked: () =>
        findChromium()
          ? undefined
          : 'the browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH',
    },
    {
      id: 'adoption',
      title: 'the packages as an adopter gets them',
      // Packing rewrites manifests for a moment, which other checks would read.
      alone: true,
      args: adoptionArgs,
      report: resolveRoot('temp/test/adoption.json'),
      count: countAdoption,
      timeoutMs: 120 * MINUTE,
    },
  ];
}

module.exports = { listChecks };
