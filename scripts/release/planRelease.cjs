const { Problem } = require('../lib/Problem.cjs');

function dependenciesOf({ dependencies, peerDependencies }) {
  return Object.keys({ ...dependencies, ...peerDependencies });
}

/** Each package after those that it depends on, so that each finds what it depends on. */
function inOrder(packages) {
  const byName = new Map(packages.map(entry => [entry.manifest.name, entry]));
  const ordered = new Set();
  const add = entry => {
    for (const name of dependenciesOf(entry.manifest)) {
      if (byName.has(name)) add(byName.get(name));
    }
    ordered.add(entry);
  };
  packages.forEach(add);
  return [...ordered];
}

function commonVersion(packages) {
  const versions = new Set(packages.map(({ manifest }) => manifest.version));
  if (versions.size > 1) {
    throw new Problem(
      `The packages carry different versions: ${[...versions].join(
        ', ',
      )}. Run \`yarn changeset version\`.`,
    );
  }
  return [...versions][0];
}

/**
 * Which packages are to be published, as `{ folder, manifest }`. `packages` are all
 * that are not private, `changesets` the names of pending ones, `tags` those of git.
 */
function planRelease({ packages, changesets, tags }) {
  const version = commonVersion(packages);
  if (changesets.length > 0 || version === '0.0.0') {
    throw new Problem(
      `The version ${version} cannot be released: run \`yarn changeset version\` first, or merge the pull request that does.`,
    );
  }
  return inOrder(packages).filter(
    ({ manifest }) => !tags.includes(`${manifest.name}@${version}`),
  );
}

module.exports = { inOrder, planRelease };
