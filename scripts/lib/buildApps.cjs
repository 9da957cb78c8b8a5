const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { resolveBin, resolveRoot } = require('./workspace.cjs');

/** The folders under packages/ that hold an app. */
const APPS = ['app', 'app-legacy'];

/** What goes into an app, apart from itself. */
const SOURCES = [
  'yarn.lock',
  'app-config.yaml',
  'plugins/ai-governance/src',
  'plugins/ai-governance-common/src',
];

/** What is of the app itself. */
const OWN = ['src', 'public', 'package.json'];

/** The last change below a path, in milliseconds; 0 where nothing is. */
function newestChange(file) {
  if (!fs.existsSync(file)) return 0;
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs
    .readdirSync(file)
    .map(name => newestChange(path.join(file, name)))
    .reduce((newest, time) => Math.max(newest, time), 0);
}

/** Whether an app has no build, or something that goes into it changed since. */
function isOutdated(app, resolve = resolveRoot) {
  const built = newestChange(resolve('packages', app, 'dist/index.html'));
  const own = OWN.map(name => `packages/${app}/${name}`);
  return [...SOURCES, ...own].some(file => newestChange(resolve(file)) > built);
}

function build(app) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolveBin('@backstage/cli', 'backstage-cli'), 'package', 'build'],
    {
      cwd: resolveRoot('packages', app),
      // CI turns the bundler's warnings, such as one on size, into errors.
      env: { ...process.env, CI: '' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    throw new Error(`packages/${app} could not be built:\n${stdout}${stderr}`);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stdout.write(`Built packages/${app} in ${seconds} s\n`);
}

/**
 * Builds the apps that the browser tests open, where something has changed since
 * the last build: the browser sees what an adopter would serve. Throws an Error
 * with the bundler's output.
 */
function buildApps() {
  for (const app of APPS) {
    if (isOutdated(app)) build(app);
  }
}

module.exports = { APPS, buildApps, isOutdated };
