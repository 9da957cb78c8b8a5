const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { Problem } = require('./Problem.cjs');
const { findNodeHeaders } = require('./nodeHeaders.cjs');
const state = require('./installState.cjs');
const { readJson, resolveRoot, rootDir } = require('./workspace.cjs');

const COMPILER_TOOLS = ['python3', 'make', 'g++'];

/** npm's settings, which yarn does not read, and the yarn settings they become. */
const NPM_SETTINGS = {
  npm_config_registry: 'YARN_NPM_REGISTRY_SERVER',
  npm_config_cafile: 'YARN_HTTPS_CA_FILE_PATH',
  npm_config_proxy: 'YARN_HTTP_PROXY',
  npm_config_https_proxy: 'YARN_HTTPS_PROXY',
};

/** The committed yarn, run by this Node: a bare machine has neither yarn nor corepack. */
function yarnFile() {
  const { packageManager } = readJson(resolveRoot('package.json'));
  return resolveRoot(
    '.yarn/releases',
    `${packageManager.replace('@', '-')}.cjs`,
  );
}

function installEnvironment(env = process.env) {
  const result = { ...env };
  for (const [npmName, yarnName] of Object.entries(NPM_SETTINGS)) {
    if (env[npmName] && !env[yarnName]) result[yarnName] = env[npmName];
  }
  const headers = findNodeHeaders({ configured: env.npm_config_nodedir });
  delete result.npm_config_nodedir;
  if (headers) result.npm_config_nodedir = headers;
  return result;
}

function runYarn(args) {
  const { status } = spawnSync(process.execPath, [yarnFile(), ...args], {
    cwd: rootDir,
    env: installEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** Tries the one module that a portal with embedded SQLite cannot do without. */
function loadsSqlite() {
  const { status } = spawnSync(
    process.execPath,
    ['-e', "new (require('better-sqlite3'))(':memory:').close()"],
    { cwd: resolveRoot('packages/backend'), stdio: 'ignore' },
  );
  return status === 0;
}

/** What compiling it would have taken, when that is what went wrong. */
function missingCompilerTools() {
  const fetched = fs.existsSync(resolveRoot('node_modules/better-sqlite3'));
  if (!fetched || loadsSqlite()) return [];
  return COMPILER_TOOLS.filter(
    tool => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error,
  );
}

function explainFailure(step) {
  const missing = missingCompilerTools();
  if (missing.length > 0) {
    return new Problem(
      `better-sqlite3 has to be compiled for Node ${
        process.versions.node
      }, and this machine has no ${missing.join(
        ', no ',
      )}: install a C++ compiler, make and Python 3 (Debian: apt-get install python3 make g++) and run the command again.`,
    );
  }
  return new Problem(
    `The dependencies could not be installed (yarn ${step} failed): its lines above say why.`,
  );
}

/** Throws where nobody is to install and nothing is there to start with. */
function requireInstalled(resolve = resolveRoot) {
  if (fs.existsSync(resolve('node_modules/@backstage/cli/package.json'))) {
    return;
  }
  throw new Problem(
    'The dependencies are missing: run the command again without --no-install.',
  );
}

/**
 * Installs the dependencies when they are missing, when a manifest or the lock
 * file has changed, or when they were compiled for another Node. Returns what had to
 * be done, `install` or `rebuild`; undefined where nothing had.
 */
function ensureInstalled() {
  const wanted = state.wantedInstallState(rootDir);
  const step = state.nextInstallStep(state.readInstallState(rootDir), wanted);
  if (!step) return undefined;
  process.stdout.write(
    step === 'install'
      ? 'Installing the dependencies: two to ten minutes the first time, with a mirror nearby or without.\n'
      : `Compiling the native modules for Node ${process.versions.node}.\n`,
  );
  const done =
    step === 'install'
      ? runYarn(['install', '--immutable'])
      : runYarn(['rebuild']);
  // An install that found everything in place leaves modules that another Node compiled.
  if (!done || (!loadsSqlite() && !(runYarn(['rebuild']) && loadsSqlite()))) {
    throw explainFailure(step);
  }
  state.writeInstallState(rootDir, wanted);
  return step;
}

module.exports = { ensureInstalled, requireInstalled, installEnvironment };
