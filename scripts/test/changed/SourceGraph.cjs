const fs = require('node:fs');
const path = require('node:path');
const {
  listWorkspaces,
  readJson,
  rootDir,
} = require('../../lib/workspace.cjs');

const CODE = /\.(?:ts|tsx|js|cjs|mjs)$/;

const TEST = /\.test\.tsx?$/;

const EXTENSIONS = ['', '.ts', '.tsx', '.js', '.cjs', '.json', '.yaml'];

/** Every way in which a source names another one: types, mocks and late imports count. */
const IMPORT =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\b(?:require|resolve|mock|doMock|requireActual|importActual)\s*\(\s*)['"]([^'"\n]+)['"]/g;

function listFiles(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? listFiles(file) : [file];
  });
}

/** The source behind `name` or `name/sub`, as the manifest says. */
function entryOf({ manifest, folder }, subpath) {
  const key = subpath ? `./${subpath}` : '.';
  const target =
    manifest.exports?.[key] ?? (subpath ? undefined : manifest.main);
  return target && path.posix.join(folder, target);
}

/**
 * The sources of all packages, as paths below the root with forward slashes: what
 * each imports, across packages, and what it says.
 */
class SourceGraph {
  #root;
  #texts = new Map();
  #packages = new Map();
  #importers = new Map();

  constructor(root = rootDir) {
    this.#root = root;
    for (const folder of listWorkspaces(root)) {
      const manifest = readJson(path.join(root, folder, 'package.json'));
      this.#packages.set(manifest.name, { folder, manifest });
      for (const file of listFiles(path.join(root, folder, 'src'))) {
        const name = path.relative(root, file).split(path.sep).join('/');
        this.#texts.set(
          name,
          CODE.test(name) ? fs.readFileSync(file, 'utf8') : '',
        );
      }
    }
    for (const [file, text] of this.#texts) {
      for (const [, specifier] of text.matchAll(IMPORT)) {
        const target = this.#resolve(file, specifier);
        if (!target) continue;
        if (!this.#importers.has(target)) this.#importers.set(target, []);
        this.#importers.get(target).push(file);
      }
    }
  }

  get tests() {
    return [...this.#texts.keys()].filter(file => TEST.test(file)).sort();
  }

  has(file) {
    return this.#texts.has(file);
  }

  /** Sources that have one of the words in their text. */
  mentioning(words) {
    return [...this.#texts]
      .filter(([, text]) => words.some(word => text.includes(word)))
      .map(([file]) => file);
  }

  /** The folder of the package that a file belongs to. */
  folderOf(file) {
    return [...this.#packages.values()]
      .map(({ folder }) => folder)
      .find(folder => file.startsWith(`${folder}/`));
  }

  /** Folders of a package and of all that depend on it. */
  dependentsOf(folder) {
    const found = new Set([folder]);
    const nameOf = of =>
      [...this.#packages].find(([, value]) => value.folder === of)[0];
    for (const each of found) {
      const name = nameOf(each);
      for (const { folder: other, manifest } of this.#packages.values()) {
        const { dependencies, devDependencies, peerDependencies } = manifest;
        if (
          name in { ...dependencies, ...devDependencies, ...peerDependencies }
        ) {
          found.add(other);
        }
      }
    }
    return [...found];
  }

  /** These files and all that import them, however far away. */
  reach(files) {
    const found = new Set(files);
    for (const file of found) {
      for (const importer of this.#importers.get(file) ?? [])
        found.add(importer);
    }
    return found;
  }

  #resolve(from, specifier) {
    if (specifier.startsWith('.')) {
      return this.#find(path.posix.join(path.posix.dirname(from), specifier));
    }
    const [first, second, ...rest] = specifier.split('/');
    const scoped = specifier.startsWith('@');
    const owner = this.#packages.get(scoped ? `${first}/${second}` : first);
    if (!owner) return undefined;
    const subpath = (scoped ? rest : [second, ...rest].filter(Boolean)).join(
      '/',
    );
    return entryOf(owner, subpath);
  }

  #find(base) {
    const candidates = [
      ...EXTENSIONS.map(extension => base + extension),
      ...EXTENSIONS.map(extension => `${base}/index${extension}`),
    ];
    // One that was deleted is still imported, by whatever has to be mended.
    return candidates.find(file => this.#texts.has(file)) ?? `${base}.ts`;
  }
}

module.exports = { SourceGraph };
