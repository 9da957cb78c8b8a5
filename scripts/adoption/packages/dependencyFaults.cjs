const { builtinModules } = require('node:module');
const ts = require('typescript');

/** `@scope/name/path` and `name/path` to the name of the package. */
function packageOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/**
 * What a file imports, by any form of import. The text of a template, such as code that
 * a library writes, imports nothing.
 */
function specifiersOf(text, file) {
  const found = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const visit = node => {
    const isCall =
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        node.expression.getText(source) === 'require');
    const specifier =
      node.moduleSpecifier ??
      (isCall ? node.arguments[0] : undefined) ??
      (ts.isImportTypeNode(node) ? node.argument.literal : undefined);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push(specifier.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [
    ...found,
    ...source.typeReferenceDirectives.map(({ fileName }) => fileName),
  ];
}

/** Names of the packages that a file imports, without Node's own. */
function importsOf(text, file = 'index.ts') {
  const names = new Set();
  for (const specifier of specifiersOf(text, file)) {
    const isOwn = /^[./]/.test(specifier);
    const isBuiltin =
      specifier.startsWith('node:') || builtinModules.includes(specifier);
    if (!isOwn && !isBuiltin) names.add(packageOf(specifier));
  }
  return [...names].sort();
}

function collectImports(files, pattern) {
  const places = new Map();
  for (const [file, text] of Object.entries(files)) {
    if (!pattern.test(file)) continue;
    for (const name of importsOf(text, file)) {
      if (!places.has(name)) places.set(name, file);
    }
  }
  return places;
}

/** Whether a text has the package in quotes: an import, or a file of it that is looked up. */
function mentions(text, name) {
  return ["'", '"', '`'].some(
    quote =>
      text.includes(quote + name + quote) || text.includes(`${quote}${name}/`),
  );
}

/**
 * What is wrong between what a package declares and what its build imports. `files`
 * maps paths to texts; `typesOf(name)` says whose declarations a package brings:
 * `own`, or the name of the package that has them, such as `@types/express`.
 */
function findDependencyFaults(manifest, files, typesOf) {
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  const isKnown = name =>
    name === manifest.name || declared[name] !== undefined;
  const code = collectImports(files, /\.(c|m)?js$|^bin\//);
  const types = collectImports(files, /\.d\.(c|m)?ts$/);
  const faults = [];
  for (const [name, file] of new Map([...types, ...code])) {
    if (!isKnown(name))
      faults.push(`${name} is imported by ${file} and not declared`);
  }
  for (const [name, file] of types) {
    const owner = name === manifest.name ? 'own' : typesOf(name);
    if (owner !== 'own' && !isKnown(owner)) {
      faults.push(
        `${owner} holds the types of ${name}, which ${file} imports, and is not declared`,
      );
    }
  }
  const texts = Object.values(files);
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const isTypes = [...types.keys()].some(t => typesOf(t) === name);
    if (!isTypes && !texts.some(text => mentions(text, name))) {
      faults.push(`${name} is declared and nothing imports it`);
    }
  }
  return faults.sort();
}

module.exports = { findDependencyFaults, importsOf };
