const fs = require('node:fs');
const path = require('node:path');
const { cacheDir, cacheFolder } = require('./cache.cjs');
const { exec } = require('./exec.cjs');

/**
 * Programs that only this check needs, each with what npm needs to install it. They
 * are no dependencies of the repository, because they are large and rarely run.
 */
const TOOLS = {
  'create-app': { dependencies: { '@backstage/create-app': '0.9.2' } },
  verdaccio: {
    dependencies: { verdaccio: '6.1.6' },
    // It asks for a tag, which some mirrors of the registry do not carry.
    overrides: { 'node-fetch': '2.7.0' },
  },
  pnpm: { dependencies: { pnpm: '10.28.0' } },
};

/** Node with its headers, for create-app, which refuses Node 20, and for its portals. */
const NODE_VERSION = '22';

const PLATFORM = process.platform === 'win32' ? 'win' : process.platform;

TOOLS['node-22'] = {
  dependencies: { [`node-${PLATFORM}-${process.arch}`]: NODE_VERSION },
};

/** Installs one of the tools unless it is there, and resolves with its node_modules. */
async function installTool(name) {
  const manifest = JSON.stringify({ private: true, ...TOOLS[name] });
  const folder = path.join(cacheDir(), 'tools', name);
  const done = path.join(folder, 'installed.json');
  if (!fs.existsSync(done) || fs.readFileSync(done, 'utf8') !== manifest) {
    cacheFolder('tools', name);
    fs.writeFileSync(path.join(folder, 'package.json'), manifest);
    await exec(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts'],
      {
        cwd: folder,
        log: 'tools',
      },
    );
    fs.writeFileSync(done, manifest);
  }
  return path.join(folder, 'node_modules');
}

/** The folder of a Node 22 that has `bin/node` and `include/node`. */
async function installNode() {
  const modules = await installTool('node-22');
  return path.join(modules, `node-${PLATFORM}-${process.arch}`);
}

module.exports = { installTool, installNode };
