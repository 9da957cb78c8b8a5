const path = require('node:path');
const ts = require('typescript');

const TEST = /\.test\.tsx?$|\/__\w+__\/|\/setupTests\.ts$/;

function isTest(file) {
  return TEST.test(file);
}

/**
 * A program over the sources of one package that knows nothing but them: without
 * libraries and other packages it is there within seconds.
 */
function readProgram(src) {
  const files = ts.sys
    .readDirectory(src, ['.ts', '.tsx'])
    .filter(file => !isTest(file));
  const options = {
    allowImportingTsExtensions: true,
    jsx: ts.JsxEmit.Preserve,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    noLib: true,
    resolveJsonModule: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      text.startsWith('.')
        ? ts.resolveModuleName(text, from, options, host)
        : { resolvedModule: undefined },
    );
  return ts.createProgram({ rootNames: files, options, host });
}

/** The names that a statement takes from a module; empty, the module as a whole. */
function takenNames(node) {
  if (ts.isImportDeclaration(node)) {
    const { name, namedBindings } = node.importClause ?? {};
    const named =
      namedBindings && ts.isNamedImports(namedBindings)
        ? namedBindings.elements.map(element => element.name)
        : [];
    return [...(name ? [name] : []), ...named];
  }
  return node.exportClause && ts.isNamedExports(node.exportClause)
    ? node.exportClause.elements.map(element => element.name)
    : [];
}

function visitModules(file, visit) {
  const walk = node => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier
    ) {
      visit(node.moduleSpecifier, takenNames(node));
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments.length > 0
    ) {
      visit(node.arguments[0], []);
    } else if (ts.isImportTypeNode(node)) {
      visit(node.argument.literal, []);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
}

/**
 * Every import of one source of a package from another one, tests apart, as
 * `{ from, to, name }` with paths below `src`. A name is followed through
 * `index.ts` to the file that declares it, and types count as values do: it is
 * what a reader has to know.
 */
function readImports(src) {
  const program = readProgram(src);
  const checker = program.getTypeChecker();
  const below = file => path.relative(src, file).split(path.sep).join('/');
  const imports = [];

  const fileOf = identifier => {
    const symbol = checker.getSymbolAtLocation(identifier);
    const origin =
      symbol && symbol.flags & ts.SymbolFlags.Alias
        ? checker.getAliasedSymbol(symbol)
        : symbol;
    return origin?.declarations?.[0]?.getSourceFile();
  };

  for (const file of program.getSourceFiles()) {
    const from = below(file.fileName);
    const add = (target, name) => {
      const to = target && below(target.fileName);
      if (
        to &&
        to !== from &&
        !to.startsWith('..') &&
        !isTest(target.fileName)
      ) {
        imports.push({ from, to, name });
      }
    };
    visitModules(file, (specifier, names) => {
      const symbol = checker.getSymbolAtLocation(specifier);
      const whole = symbol?.declarations?.[0]?.getSourceFile();
      if (names.length === 0) {
        add(whole, '*');
      }
      for (const name of names) {
        add(fileOf(name) ?? whole, (name.parent.propertyName ?? name).text);
      }
    });
  }
  const key = ({ from, to, name }) => `${from} ${to} ${name}`;
  return imports.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The folder or file directly below `src` that a path is in. */
function roomOf(file) {
  return file.split('/')[0].replace(/\.tsx?$/, '');
}

/** Who imports from whom: each node with the nodes it imports from, sorted. */
function toGraph(imports, nodeOf) {
  const graph = new Map();
  const node = name => {
    if (!graph.has(name)) {
      graph.set(name, new Set());
    }
    return graph.get(name);
  };
  for (const { from, to } of imports) {
    node(nodeOf(to));
    if (nodeOf(from) !== nodeOf(to)) {
      node(nodeOf(from)).add(nodeOf(to));
    } else {
      node(nodeOf(from));
    }
  }
  return new Map(
    [...graph.keys()].sort().map(name => [name, [...graph.get(name)].sort()]),
  );
}

module.exports = { readImports, roomOf, toGraph };
