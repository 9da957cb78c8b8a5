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
  return Math.max(...sources) > newestChange(resolveRoot(made));
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

/** Builds the packages as a release does, where they changed: declarations, then code. */
async function build({ report }) {
  const published = listPublished();
  const outdated = () =>
    published
      .map(({ folder }) => folder)
      .filter(folder => isOutdated(folder, `${folder}/dist`));
  if (
    published.some(({ folder }) =>
      isOutdated(folder, `dist-types/${folder}/src`),
    )
  ) {
    await runHere('typescript', 'tsc', ['--incremental', 'false']);
  }
  // A package that holds the code of another one is as old as that one.
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
