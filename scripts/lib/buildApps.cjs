const { spawn } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { Problem } = require('./Problem.cjs');
const { formatDuration } = require('./Progress.cjs');
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

/**
 * Builds an app as an adopter would serve it. Rejects with a Problem that holds the
 * bundler's output, or with an AbortError once `signal` has ended the build.
 */
async function buildApp(app, { signal, resolve = resolveRoot } = {}) {
  const build = spawn(
    process.execPath,
    [resolveBin('@backstage/cli', 'backstage-cli'), 'package', 'build'],
    {
      cwd: resolve('packages', app),
      // CI turns the bundler's warnings, such as one on size, into errors.
      env: { ...process.env, CI: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  );
  const output = [];
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', text => output.push(text));
  }
  const [code] = await once(build, 'close');
  if (code !== 0) {
    throw new Problem(`${output.join('')}packages/${app} could not be built.`);
  }
}

/**
 * Builds the apps that the browser tests open, where something has changed since
 * the last build: the browser sees what an adopter would serve. Rejects with a
 * Problem that holds the bundler's output.
 */
async function buildApps() {
  for (const app of APPS) {
    if (!isOutdated(app)) continue;
    const started = Date.now();
    await buildApp(app);
    const duration = formatDuration(Date.now() - started);
    process.stdout.write(`Built packages/${app} in ${duration}\n`);
  }
}

module.exports = { APPS, buildApp, buildApps, isOutdated };
