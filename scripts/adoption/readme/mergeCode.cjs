const ts = require('typescript');
const { mergeImports } = require('./mergeImports.cjs');

function parse(text) {
  return ts.createSourceFile(
    'file.tsx',
    text,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
}

/** The first node of a tree for which `test` holds. */
function find(node, test) {
  if (test(node)) return node;
  return ts.forEachChild(node, child => find(child, test));
}

function insert(text, position, added) {
  return `${text.slice(0, position)}${added}${text.slice(position)}`;
}

const isCallOf = name => node =>
  ts.isCallExpression(node) && node.expression.getText() === name;

const isTag = name => node =>
  ts.isJsxElement(node) && node.openingElement.tagName.getText() === name;

const isElement = node =>
  ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node);

/** Adds to a literal what another one has more: elements of a list, keys of an object. */
function mergeLiteral(text, target, added) {
  if (
    ts.isArrayLiteralExpression(target) &&
    ts.isArrayLiteralExpression(added)
  ) {
    const present = target.elements.map(e => e.getText());
    const more = added.elements
      .map(e => e.getText())
      .filter(e => !present.includes(e));
    return more.length === 0
      ? text
      : insert(
          text,
          target.getEnd() - 1,
          `${commaAfter(target.elements)}${more.join(', ')}`,
        );
  }
  if (
    ts.isObjectLiteralExpression(target) &&
    ts.isObjectLiteralExpression(added)
  ) {
    // From the last to the first, so that positions stay true.
    return [...added.properties].reverse().reduce((result, property) => {
      const name = property.name.getText();
      const own = target.properties.find(p => p.name?.getText() === name);
      if (!own)
        return insert(
          result,
          target.properties.pos,
          `\n  ${property.getText()},`,
        );
      return own.initializer
        ? mergeLiteral(result, own.initializer, property.initializer)
        : result;
    }, text);
  }
  return text;
}

function commaAfter(elements) {
  return elements.length > 0 && !elements.hasTrailingComma ? ', ' : ' ';
}

/** Merges `createApp({ … })` of a snippet into that of the file. */
function mergeCall(text, call) {
  const own = find(parse(text), isCallOf(call.expression.getText()));
  if (!own) throw new Error(`Nothing calls ${call.expression.getText()}.`);
  if (own.arguments.length === 0)
    return insert(text, own.getEnd() - 1, call.arguments[0].getText());
  return mergeLiteral(text, own.arguments[0], call.arguments[0]);
}

/** Merges a list that the file exports too, such as that of the APIs. */
function mergeList(text, statement) {
  const [{ name, initializer }] = statement.declarationList.declarations;
  const own = find(
    parse(text),
    node =>
      ts.isVariableDeclaration(node) && node.name.getText() === name.getText(),
  );
  return own ? mergeLiteral(text, own.initializer, initializer) : undefined;
}

/** Elements and where a reader puts them: at the end of another one, or first in it. */
const PLACES = [
  { tag: 'Route', into: 'FlatRoutes', at: 'end' },
  { tag: 'SidebarItem', into: 'SidebarGroup', labelled: 'Menu', at: 'start' },
  {
    tag: 'EntitySwitch.Case',
    into: 'EntitySwitch',
    of: 'entityPage',
    at: 'start',
  },
];

const openingOf = element =>
  ts.isJsxElement(element) ? element.openingElement : element;

const pathOf = element =>
  openingOf(element)
    .attributes.properties.find(a => a.name?.getText() === 'path')
    ?.initializer.getText();

/** A route to a path that is there already stands in its place. */
function replaceRoute(text, element) {
  const wanted = pathOf(element);
  const own = find(
    parse(text),
    node => isElement(node) && wanted && pathOf(node) === wanted,
  );
  return (
    own &&
    text.slice(0, own.getStart()) + element.getText() + text.slice(own.getEnd())
  );
}

function mergeElement(text, element) {
  const tag = openingOf(element).tagName.getText();
  const place = PLACES.find(p => p.tag === tag);
  if (!place) throw new Error(`Nothing says where <${tag}> goes.`);
  const replaced = replaceRoute(text, element);
  if (replaced) return replaced;
  const root = parse(text);
  const within = place.of
    ? find(
        root,
        node =>
          ts.isVariableDeclaration(node) && node.name.getText() === place.of,
      )
    : root;
  const parent = find(
    within,
    node =>
      isTag(place.into)(node) &&
      (!place.labelled ||
        node.openingElement.getText().includes(`"${place.labelled}"`)),
  );
  const position =
    place.at === 'end'
      ? parent.closingElement.getStart()
      : parent.openingElement.getEnd();
  return insert(text, position, `${element.getText()}\n`);
}

/** Before what uses it: the start of a backend, or the last thing that a file exports. */
function mergeStatement(text, statement) {
  const { statements } = parse(text);
  if (statements.some(s => s.getText() === statement.getText())) return text;
  const last = [...statements]
    .reverse()
    .find(s => /^(export |backend\.start\(\))/.test(s.getText()));
  const position = last ? last.getStart() : text.length;
  return insert(text, position, `${statement.getText()}\n\n`);
}

/** The elements of a statement. Several in a row read as one expression to TypeScript. */
function elementsOf(node) {
  if (ts.isExpressionStatement(node)) return elementsOf(node.expression);
  if (ts.isBinaryExpression(node))
    return [node.left, node.right].flatMap(elementsOf);
  return isElement(node) ? [node] : [];
}

function merge(text, statement) {
  if (ts.isImportDeclaration(statement)) return mergeImports(text, statement);
  const call = find(statement, isCallOf('createApp'));
  if (call) return mergeCall(text, call);
  const elements = elementsOf(statement);
  if (elements.length > 0) return elements.reduce(mergeElement, text);
  const isExported = /^export const/.test(statement.getText());
  return (
    (isExported && mergeList(text, statement)) ||
    mergeStatement(text, statement)
  );
}

/**
 * A file with a snippet of a README in it, as a reader would put it there: imports to
 * the imports, `backend.add(…)` before the start, options of `createApp` to its
 * options, elements to where their kind goes, and the rest before what uses it.
 */
function mergeCode(text, snippet) {
  return parse(snippet).statements.reduce(merge, text);
}

module.exports = { mergeCode };
