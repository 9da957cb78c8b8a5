const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { installEnvironment } = require('../../lib/ensureInstalled.cjs');
const { readJson, resolveRoot } = require('../../lib/workspace.cjs');
const { cacheFolder } = require('./cache.cjs');
const { exec } = require('./exec.cjs');
const { installNode } = require('./tools.cjs');

/** The yarn that the repository brings: a bare machine has none. */
function yarnFile() {
  const { packageManager } = readJson(resolveRoot('package.json'));
  return resolveRoot(
    '.yarn/releases',
    `${packageManager.replace('@', '-')}.cjs`,
  );
}

/** npm's registry of this machine, wherever it is configured, told to yarn. */
function withRegistry(env) {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
  }).trim();
  return installEnvironment({
    ...env,
    npm_config_registry: env.npm_config_registry ?? registry,
  });
}

/** Runs the repository's yarn in one of its folders, with this Node. */
function yarnHere(args, { cwd, log }) {
  return exec(process.execPath, [yarnFile(), ...args], {
    cwd,
    log,
    env: installEnvironment(),
  });
}

/**
 * The environment in which an adopter works: Node 22 and yarn on the path, and a
 * cache of yarn's own, so that packages of this check reach no portal outside of it.
 */
async function adopterEnvironment() {
  const node = await installNode();
  const bin = cacheFolder('bin');
  const shim = path.join(bin, 'yarn');
  fs.writeFileSync(shim, `#!/bin/sh\nexec node "${yarnFile()}" "$@"\n`, {
    mode: 0o755,
  });
  return {
    ...withRegistry(process.env),
    PATH: [path.join(node, 'bin'), bin, process.env.PATH].join(path.delimiter),
    npm_config_nodedir: node,
    YARN_GLOBAL_FOLDER: cacheFolder('yarn'),
    YARN_ENABLE_TELEMETRY: '0',
    // The packages of this check are minutes old.
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    CI: '',
  };
}

module.exports = { adopterEnvironment, yarnHere };
