const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { listWorkspaces, readJson } = require('./workspace.cjs');

const INSTALLED_FILE = 'node_modules/.installed.json';

/** What a package.json says about its dependencies, and nothing else. */
const DEPENDENCY_FIELDS = [
  'name',
  'bin',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'dependenciesMeta',
  'resolutions',
  'workspaces',
  'packageManager',
];

/** What an installation of this tree on this Node is made from. */
function wantedInstallState(root) {
  const hash = crypto.createHash('sha256');
  for (const file of ['yarn.lock', '.yarnrc.yml']) {
    hash.update(fs.readFileSync(path.join(root, file)));
  }
  for (const folder of ['.', ...listWorkspaces(root)]) {
    const manifest = readJson(path.join(root, folder, 'package.json'));
    const fields = DEPENDENCY_FIELDS.map(field => manifest[field] ?? 0);
    hash.update(JSON.stringify([folder, fields]));
  }
  return {
    dependencies: hash.digest('hex'),
    // Compiled modules only load in the Node that they were compiled for.
    runtime: `${process.platform}-${process.arch}-${process.versions.modules}`,
  };
}

function readInstallState(root) {
  const file = path.join(root, INSTALLED_FILE);
  return fs.existsSync(file) ? readJson(file) : undefined;
}

function writeInstallState(root, state) {
  fs.writeFileSync(path.join(root, INSTALLED_FILE), JSON.stringify(state));
}

/** What has to be done: `install`, `rebuild` the compiled modules, or nothing. */
function nextInstallStep(installed, wanted) {
  if (installed?.dependencies !== wanted.dependencies) return 'install';
  return installed.runtime === wanted.runtime ? undefined : 'rebuild';
}

module.exports = {
  INSTALLED_FILE,
  wantedInstallState,
  readInstallState,
  writeInstallState,
  nextInstallStep,
};
