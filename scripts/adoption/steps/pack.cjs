const fs = require('node:fs');
const path = require('node:path');
const { readJson, resolveRoot } = require('../../lib/workspace.cjs');
const { yarnHere } = require('../lib/yarn.cjs');
const { findDependencyFaults } = require('../packages/dependencyFaults.cjs');
const { findManifestFaults } = require('../packages/manifestFaults.cjs');
const { listPublished } = require('../packages/published.cjs');
const { FOLDER, readTarball, tarballOf } = require('../packages/tarballs.cjs');
const { typesOf } = require('../packages/typesOf.cjs');

const REPOSITORY =
  'git+https://github.com/ai-catalogue/backstage-ai-governance.git';

/** What looks undeclared and is none of an adopter's business, with the reason. */
const EXCEPTIONS = require('../packages/dependencyExceptions.json');

/** A run that was cut off while packing leaves the manifest of the package rewritten. */
async function restoreManifest(folder) {
  if (fs.existsSync(resolveRoot(folder, 'package.json-prepack'))) {
    await yarnHere(['run', 'postpack'], {
      cwd: resolveRoot(folder),
      log: 'pack',
    });
  }
}

async function packOne({ folder, manifest }) {
  const file = tarballOf(manifest.name);
  await restoreManifest(folder);
  const source = resolveRoot(folder, 'package.json');
  const { atime, mtime } = fs.statSync(source);
  await yarnHere(['pack', '--out', file], {
    cwd: resolveRoot(folder),
    log: 'pack',
  });
  // Packing writes the manifest and puts it back; a build need not follow from that.
  fs.utimesSync(source, atime, mtime);
  return { folder, file, name: manifest.name, ...(await readTarball(file)) };
}

function textsOf({ folder, files }) {
  const isCode = name => /\.(c|m)?(js|ts)$|^bin\//.test(name);
  return Object.fromEntries(
    files
      .filter(isCode)
      .map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}

function dependencyFaults(packed, source) {
  const { name, manifest } = packed;
  return findDependencyFaults(
    manifest,
    textsOf(packed),
    typesOf(source),
  ).filter(
    fault => !EXCEPTIONS.some(e => e.package === name && e.fault === fault),
  );
}

/** Packs every package as it would be published, and checks what is in it. */
async function pack({ report, state }) {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  const published = listPublished();
  const root = readJson(resolveRoot('package.json'));
  const versions = Object.fromEntries(
    published.map(({ manifest }) => [manifest.name, manifest.version]),
  );
  const licence = fs.readFileSync(resolveRoot('LICENSE'), 'utf8');
  state.packed = [];
  for (const source of published) {
    const packed = await packOne(source);
    state.packed.push(packed);
    const { name, folder, files } = packed;
    report.none(
      `${name}: its manifest holds for an adopter`,
      findManifestFaults(packed.manifest, files, {
        url: REPOSITORY,
        folder: source.folder,
        engines: root.engines,
        license: root.license,
        versions,
      }),
    );
    report.none(
      `${name}: it declares what it imports, and imports what it declares`,
      dependencyFaults(packed, resolveRoot(source.folder)),
    );
    const own = path.join(folder, 'LICENSE');
    report.check(
      `${name}: its licence is that of the repository`,
      fs.existsSync(own) && fs.readFileSync(own, 'utf8') === licence,
    );
  }
}

module.exports = {
  id: 'pack',
  title: 'pack every package as it would be published',
  short: true,
  needs: ['build'],
  run: pack,
};
