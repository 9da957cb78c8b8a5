const ts = require('typescript');

function parse(text) {
  return ts.createSourceFile(
    'file.tsx',
    text,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
}

function namedBindings(declaration) {
  const bindings = declaration.importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings : undefined;
}

/** Every name that a file imports. */
function importedNames(imports) {
  return imports.flatMap(declaration => {
    const names =
      namedBindings(declaration)?.elements.map(e => e.name.text) ?? [];
    const own = declaration.importClause?.name?.text;
    return own ? [own, ...names] : names;
  });
}

/** The import of a snippet without the names that the file imports already. */
function missingImport(declaration, present) {
  const clause = declaration.importClause;
  if (!clause) return declaration.getText();
  const own =
    clause.name && !present.includes(clause.name.text)
      ? clause.name.text
      : undefined;
  const bindings = namedBindings(declaration);
  const names = (bindings?.elements ?? [])
    .filter(element => !present.includes(element.name.text))
    .map(element => element.getText());
  const parts = [
    own,
    names.length > 0 ? `{ ${names.join(', ')} }` : undefined,
  ].filter(Boolean);
  return parts.length === 0
    ? undefined
    : `import ${parts.join(
        ', ',
      )} from ${declaration.moduleSpecifier.getText()};`;
}

/** A file with an import of a snippet among its own, without a name twice. */
function mergeImports(text, declaration) {
  const imports = parse(text).statements.filter(ts.isImportDeclaration);
  if (imports.some(i => i.getText() === declaration.getText())) return text;
  const line = missingImport(declaration, importedNames(imports));
  if (!line) return text;
  const position =
    imports.length > 0 ? imports[imports.length - 1].getEnd() : 0;
  const added = position > 0 ? `\n${line}` : `${line}\n`;
  return `${text.slice(0, position)}${added}${text.slice(position)}`;
}

module.exports = { mergeImports };
