const { resolveBin, resolveRoot } = require('../../lib/workspace.cjs');
const { exec } = require('../lib/exec.cjs');
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

/** Builds the packages as a release does, where they changed: declarations, then code. */
async function build({ report }) {
  const folders = listPublished().map(({ folder }) => folder);
  if (folders.some(folder => isOutdated(folder, `dist-types/${folder}/src`))) {
    await runHere('typescript', 'tsc', ['--incremental', 'false']);
  }
  if (folders.some(folder => isOutdated(folder, `${folder}/dist`))) {
    await runHere('@backstage/cli', 'backstage-cli', ['repo', 'build']);
  }
  report.none(
    'every package has a build that is newer than its sources',
    folders.filter(folder => isOutdated(folder, `${folder}/dist`)),
  );
}

module.exports = {
  id: 'build',
  title: 'build the packages',
  short: true,
  run: build,
};
