const fs = require('node:fs');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { emptyFolder } = require('../lib/cache.cjs');
const { exec } = require('../lib/exec.cjs');

const NAME = '@ai-catalogue/ai-governance-cli';

/** Packages of a server, which a command in a terminal has no use for. */
const SERVER = ['express', 'knex', 'passport', 'jose'];

/** Seconds that checking one file should take on a quiet machine. */
const GOAL_SECONDS = 0.3;
const RUNS = 5;

const DESCRIPTOR = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: credit-limit-advisor
spec:
  type: predictive
  lifecycle: production
  lifecycleStage: operation-monitoring
  owner: group:default/guests
`;

/** The CLI and the packages of this repository that it needs. */
function neededTarballs(packed, name) {
  const own = packed.find(p => p.name === name);
  if (!own) return [];
  const needs = Object.keys(own.manifest.dependencies ?? {});
  return [own.file, ...needs.flatMap(n => neededTarballs(packed, n))];
}

async function measure(run) {
  const seconds = [];
  for (let i = 0; i < RUNS; i += 1) {
    const started = performance.now();
    await run();
    seconds.push((performance.now() - started) / 1000);
  }
  return seconds;
}

/** Installs the command line alone in an empty folder, as a job of a CI would. */
async function cli({ report, state }) {
  const cwd = emptyFolder('work', 'cli');
  fs.writeFileSync(path.join(cwd, 'package.json'), '{"private":true}');
  fs.writeFileSync(path.join(cwd, 'catalog-info.yaml'), DESCRIPTOR);
  const files = [...new Set(neededTarballs(state.packed, NAME))];
  const { milliseconds } = await exec(
    'npm',
    ['install', '--no-audit', '--no-fund', ...files],
    { cwd, log: 'cli' },
  );
  const modules = path.join(cwd, 'node_modules');
  const { stdout } = await exec('npm', ['ls', '--all', '--parseable'], {
    cwd,
    log: 'cli',
  });
  const count = stdout.trim().split('\n').length - 1;
  report.note(
    `installed ${count} packages in ${(milliseconds / 1000).toFixed(1)} s`,
  );
  report.none(
    'it brings no package of a server',
    SERVER.filter(name => fs.existsSync(path.join(modules, name))),
  );
  const command = path.join(modules, '.bin/ai-governance');
  const check = () =>
    exec(command, ['check', 'catalog-info.yaml'], { cwd, log: 'cli' });
  const { stdout: answer } = await check();
  report.check(
    'it checks a descriptor',
    /credit-limit-advisor/.test(answer),
    answer,
  );
  const bare = await measure(() =>
    exec(process.execPath, ['-e', '0'], { cwd, log: 'cli' }),
  );
  const seconds = await measure(check);
  const text = seconds.map(s => s.toFixed(2)).join(' ');
  // Told, not asserted: how long it takes says as much of the machine as of the command.
  report.note(
    `check of one file: ${text} s (goal ${GOAL_SECONDS} s); Node alone: ${Math.min(
      ...bare,
    ).toFixed(2)} s`,
  );
}

module.exports = {
  id: 'cli',
  title: 'install the command line alone and check a file',
  short: true,
  needs: ['pack'],
  run: cli,
};
