const fs = require('node:fs');
const path = require('node:path');
const { readJson } = require('../../lib/workspace.cjs');

function findPackage(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (fs.existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function bringsTypes(folder) {
  const manifest = readJson(path.join(folder, 'package.json'));
  return Boolean(
    manifest.types ??
      manifest.typings ??
      (JSON.stringify(manifest.exports ?? '').includes('.d.') ||
        fs.existsSync(path.join(folder, 'index.d.ts'))),
  );
}

/** The name under which DefinitelyTyped has the types of a package. */
function definitelyTyped(name) {
  return `@types/${name.replace('@', '').replace('/', '__')}`;
}

/**
 * Tells for the name of a package whose declarations a file of `source` sees: `own`,
 * or the name of the package that has them.
 */
function typesOf(source) {
  return name => {
    if (name.startsWith('@types/')) return 'own';
    const folder = findPackage(name, source);
    return !folder || bringsTypes(folder) ? 'own' : definitelyTyped(name);
  };
}

module.exports = { typesOf };
