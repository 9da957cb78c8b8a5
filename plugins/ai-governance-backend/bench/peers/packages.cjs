/*
 * The peers at the versions that are compared. They are installed beside the workspace,
 * in a folder of the system for temporary files, and are no dependency of anything here.
 */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const ROOT =
  process.env.BENCH_PEERS_FOLDER ??
  path.join(os.tmpdir(), 'ai-governance-bench-peers');

/** By peer: what is installed. The first package gives the peer its name and version. */
const PACKAGES = {
  'tech-insights': {
    '@backstage-community/plugin-tech-insights-backend': '3.1.0',
    '@backstage-community/plugin-tech-insights-backend-module-jsonfc': '0.10.0',
    '@backstage-community/plugin-tech-insights-node': '2.9.0',
    '@backstage-community/plugin-tech-insights-common': '0.11.0',
  },
  scorecard: {
    '@red-hat-developer-hub/backstage-plugin-scorecard-backend': '2.8.1',
    '@red-hat-developer-hub/backstage-plugin-scorecard-node': '2.8.1',
    '@red-hat-developer-hub/backstage-plugin-scorecard-common': '2.8.1',
  },
};

/** The version in a folder, or undefined. */
function installedVersion(folder, name) {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, 'utf8')).version
    : undefined;
}

function npmInstall(folder) {
  // No script of a package is run: none of what is measured needs one.
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [...args, '--loglevel', 'error'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('close', code =>
      code === 0 ? resolve() : reject(new Error(`npm ended with ${code}`)),
    );
  });
}

/** The driver of the workspace, so that all are measured on one and none is compiled. */
function linkSqlite(folder) {
  const link = path.join(folder, 'node_modules/better-sqlite3');
  const target = path.dirname(require.resolve('better-sqlite3/package.json'));
  fs.rmSync(link, { recursive: true, force: true });
  fs.symlinkSync(target, link, 'junction');
}

/**
 * Installs a peer where it is not yet installed.
 *
 * @param {'tech-insights' | 'scorecard'} peer
 * @returns {Promise<{ folder: string, name: string, version: string }>}
 * @throws Error when npm cannot install it
 */
async function install(peer) {
  const dependencies = PACKAGES[peer];
  const folder = path.join(ROOT, peer);
  const isThere = Object.entries(dependencies).every(
    ([name, version]) => installedVersion(folder, name) === version,
  );
  if (!isThere) {
    process.stderr.write(`Installing ${peer} into ${folder} …\n`);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ private: true, dependencies }),
    );
    await npmInstall(folder);
  }
  linkSqlite(folder);
  const [name] = Object.keys(dependencies);
  return { folder, name, version: installedVersion(folder, name) };
}

module.exports = { install, PACKAGES };
