const ts = require('typescript');

/** What marks a reference in normal form (`EntityRef` of the common package). */
const BRAND = 'form';
const FORM = 'entity-ref';

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/** Methods that look a value up, and whose type argument is what they compare it with. */
const LOOKUPS = new Map([
  ['Array', ['includes', 'indexOf', 'lastIndexOf']],
  ['ReadonlyArray', ['includes', 'indexOf', 'lastIndexOf']],
  ['Set', ['has', 'delete']],
  ['ReadonlySet', ['has']],
  ['Map', ['get', 'has', 'delete']],
  ['ReadonlyMap', ['get', 'has']],
]);

/** The parts of a type that a text can be; undefined and null are equal to no reference. */
function textsOf(type) {
  return (type.isUnion() ? type.types : [type]).filter(
    part =>
      !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) &&
      !(part.flags & ts.TypeFlags.Never),
  );
}

/** The forms of a reference between which code distinguishes. */
function createReader(checker) {
  const isNormalPart = part => {
    if (!part.isIntersection()) return false;
    const brand = part.getProperty(BRAND);
    const form = brand && checker.getTypeOfSymbol(brand);
    return Boolean(form?.isStringLiteral() && form.value === FORM);
  };
  const isNormal = type => {
    const texts = textsOf(type);
    return texts.length > 0 && texts.every(isNormalPart);
  };
  // A text that stands in the code can be seen there, so it is not raw.
  const isRaw = type =>
    textsOf(type).some(
      part =>
        !isNormalPart(part) &&
        Boolean(
          part.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral),
        ),
    );
  const typeOf = node => checker.getTypeAtLocation(node);
  return {
    typeOf,
    isMixed: (one, other) =>
      (isNormal(one) && isRaw(other)) || (isRaw(one) && isNormal(other)),
  };
}

/** What a look-up compares its argument with; undefined for any other call. */
function comparedType(call, checker) {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const owner = checker.getNonNullableType(
    checker.getTypeAtLocation(expression.expression),
  );
  const methods = LOOKUPS.get(owner.symbol?.name) ?? [];
  return methods.includes(expression.name.text)
    ? checker.getTypeArguments(owner)[0]
    : undefined;
}

/**
 * Places where a reference to an entity in normal form is compared with a raw text:
 * TypeScript lets them pass, because the one is a kind of the other.
 *
 * @returns {Array<{ fileName: string, line: number, column: number, text: string }>}
 */
function findRawReferences(program, files) {
  const checker = program.getTypeChecker();
  const { typeOf, isMixed } = createReader(checker);
  const found = [];
  const isFault = node => {
    if (ts.isBinaryExpression(node)) {
      return (
        COMPARISONS.has(node.operatorToken.kind) &&
        isMixed(typeOf(node.left), typeOf(node.right))
      );
    }
    if (!ts.isCallExpression(node) || node.arguments.length === 0) return false;
    const compared = comparedType(node, checker);
    return (
      compared !== undefined && isMixed(compared, typeOf(node.arguments[0]))
    );
  };
  const visit = (node, file) => {
    if (isFault(node)) {
      const start = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({
        fileName: file.fileName,
        line: start.line + 1,
        column: start.character + 1,
        text: node.getText(file).replace(/\s+/g, ' '),
      });
    }
    ts.forEachChild(node, child => visit(child, file));
  };
  files.forEach(file => visit(file, file));
  return found;
}

module.exports = { findRawReferences };
