const fs = require('node:fs');
const path = require('node:path');
const { resolveBin, resolveRoot } = require('../../lib/workspace.cjs');
const { exec } = require('../lib/exec.cjs');
const { yarnHere } = require('../lib/yarn.cjs');
const { newestChange } = require('../lib/newestChange.cjs');
const { listPublished } = require('../packages/published.cjs');

/** Whether what is made from a package is older than the package. */
function isOutdated(folder, made) {
  const sources = ['src', 'package.json'].map(name =>
    newestChange(resolveRoot(folder, name)),
  );
  return Math.max(...sources) > newestChange(path.resolve(resolveRoot(), made));
}

function runHere(packageName, command, args) {
  return exec(process.execPath, [resolveBin(packageName, command), ...args], {
    cwd: resolveRoot(),
    log: 'build',
    // CI turns the bundler's warnings into errors.
    env: { ...process.env, CI: '' },
  });
}

/** `backstage-cli repo build` passes over packages that build themselves. */
const buildsItself = ({ scripts }) =>
  !scripts.build.startsWith('backstage-cli');

async function buildPackages(published) {
  await runHere('@backstage/cli', 'backstage-cli', ['repo', 'build']);
  for (const { folder, manifest } of published) {
    if (buildsItself(manifest)) {
      await yarnHere(['run', 'build'], {
        cwd: resolveRoot(folder),
        log: 'build',
      });
    }
  }
}

/**
 * Writes the declarations that the packages are built from. What a run of `tsc` left
 * is taken where nothing changed since; otherwise what did not change is not read again.
 */
async function writeDeclarations(folders) {
  const stamp = resolveRoot('temp/adoption/declarations');
  const isStale = folder =>
    isOutdated(folder, `dist-types/${folder}/src`) && isOutdated(folder, stamp);
  const missing = folders.some(
    folder => newestChange(resolveRoot('dist-types', folder, 'src')) === 0,
  );
  if (missing) fs.rmSync(`${stamp}.tsbuildinfo`, { force: true });
  if (!missing && !folders.some(isStale)) return;
  await runHere('typescript', 'tsc', [
    '--incremental',
    '--tsBuildInfoFile',
    `${stamp}.tsbuildinfo`,
  ]);
  fs.writeFileSync(stamp, '');
}

/** Builds the packages as a release does, where they changed: declarations, then code. */
async function build({ report }) {
  const published = listPublished();
  const folders = published.map(({ folder }) => folder);
  const outdated = () =>
    folders.filter(folder => isOutdated(folder, `${folder}/dist`));
  await writeDeclarations(folders);
  if (outdated().length > 0) await buildPackages(published);
  report.none(
    'every package has a build that is newer than its sources',
    outdated(),
  );
}

module.exports = {
  id: 'build',
  title: 'build the packages',
  short: true,
  run: build,
};
