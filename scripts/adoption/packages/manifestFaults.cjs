/** Ranges that mean something in this repository and nowhere else. */
const LOCAL_RANGE = /^(workspace|link|file|portal|patch):/;

const DEPENDENCY_FIELDS = [
  'dependencies',
  'peerDependencies',
  'optionalDependencies',
];

function rangeFaults(manifest) {
  return DEPENDENCY_FIELDS.flatMap(field =>
    Object.entries(manifest[field] ?? {})
      .filter(([, range]) => LOCAL_RANGE.test(range))
      .map(
        ([name, range]) =>
          `${field}.${name} is ${range}, which only this repository can resolve`,
      ),
  );
}

/** Every path that the manifest names, with where it does. */
function pathsOf(manifest) {
  const paths = [];
  const visit = (value, place) => {
    if (typeof value === 'string') paths.push([place, value]);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        // Not a path: it tells Backstage what kind of feature the entry point exports.
        if (key !== 'backstage') visit(inner, `${place}.${key}`);
      }
    }
  };
  const fields = [
    'main',
    'module',
    'types',
    'bin',
    'configSchema',
    'exports',
    'typesVersions',
  ];
  for (const field of fields) visit(manifest[field], field);
  return paths;
}

function pathFaults(manifest, files) {
  const faults = [];
  for (const [place, value] of pathsOf(manifest)) {
    const file = value.replace(/^\.\//, '');
    if (file.startsWith('src/')) faults.push(`${place} is ${value}, a source`);
    else if (!files.includes(file))
      faults.push(`${place} is ${value}, which is not in the package`);
  }
  return faults;
}

function filesFaults(manifest, files) {
  return (manifest.files ?? [])
    .filter(entry => !entry.startsWith('!'))
    .filter(entry => !files.some(f => f === entry || f.startsWith(`${entry}/`)))
    .map(entry => `files names ${entry}, which is not in the package`);
}

function typesFaults(manifest) {
  const isProgram = manifest.backstage?.role === 'cli';
  return isProgram || manifest.types ? [] : ['types is missing'];
}

function contentFaults(files) {
  const faults = ['README.md', 'LICENSE']
    .filter(name => !files.includes(name))
    .map(name => `${name} is not in the package`);
  const tests = files.filter(f =>
    /\.test\.|__fixtures__|__testUtils__|(^|\/)src\//.test(f),
  );
  return [...faults, ...tests.map(f => `${f} is of no use to an adopter`)];
}

function repositoryFaults({ repository }, { url, folder }) {
  const faults = [];
  if (repository?.url !== url)
    faults.push(`repository.url is ${repository?.url}, not ${url}`);
  if (repository?.directory !== folder) {
    faults.push(
      `repository.directory is ${repository?.directory}, not ${folder}`,
    );
  }
  return faults;
}

function fieldFaults(manifest, { engines, license }) {
  const faults = [];
  const expect = (place, value, expected) => {
    if (value !== expected)
      faults.push(`${place} is ${value}, not ${expected}`);
  };
  expect('engines.node', manifest.engines?.node, engines.node);
  expect('license', manifest.license, license);
  expect('publishConfig.access', manifest.publishConfig?.access, 'public');
  if (manifest.private) faults.push('private is set');
  return faults;
}

/** Packages of the suite go together: what one asks of another is the version beside it. */
function siblingFaults(manifest, versions) {
  return DEPENDENCY_FIELDS.flatMap(field =>
    Object.entries(manifest[field] ?? {})
      .filter(
        ([name, range]) => versions[name] && range !== `^${versions[name]}`,
      )
      .filter(([, range]) => !LOCAL_RANGE.test(range))
      .map(
        ([name, range]) =>
          `${field}.${name} is ${range}, and ${versions[name]} is packed beside it`,
      ),
  );
}

/**
 * What is wrong with the manifest of a packed package. `files` are the paths in the
 * package, `expected` is what all packages share: `url` and `folder` of the
 * repository, `engines`, `license`, and the `versions` of the suite by name.
 */
function findManifestFaults(manifest, files, expected) {
  return [
    ...rangeFaults(manifest),
    ...pathFaults(manifest, files),
    ...filesFaults(manifest, files),
    ...typesFaults(manifest),
    ...contentFaults(files),
    ...repositoryFaults(manifest, expected),
    ...fieldFaults(manifest, expected),
    ...siblingFaults(manifest, expected.versions),
  ];
}

module.exports = { findManifestFaults };
