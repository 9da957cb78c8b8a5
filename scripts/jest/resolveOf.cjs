const path = require('node:path');
const { rootDir } = require('../lib/workspace.cjs');

/**
 * Finds a file of a package that others bring along: the last of `owners`, each a
 * dependency of the one before it, depends on it itself.
 */
function resolveOf(owners, file) {
  const folder = owners.reduce(
    (paths, owner) =>
      path.dirname(
        require.resolve(`${owner}/package.json`, { paths: [paths] }),
      ),
    rootDir,
  );
  return require.resolve(file, { paths: [folder] });
}

module.exports = { resolveOf };
