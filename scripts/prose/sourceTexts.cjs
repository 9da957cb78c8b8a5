const ts = require('typescript');

/** The text of a string or template, with a sign for each value that is filled in. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxText(node)) return node.text;
  const spans = node.templateSpans.map(span => `…${span.literal.text}`);
  return [node.head.text, ...spans].join('');
}

const isText = node =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  ts.isJsxText(node);

/** A text of two words or more is for a reader; one word is mostly a key or a value. */
const isSentence = text => /[a-z…]\S*\s+\S*[a-z…]/i.test(text);

function commentsOf(file) {
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    file.languageVariant,
    file.text,
  );
  const comments = [];
  for (
    let token = scanner.scan();
    token !== ts.SyntaxKind.EndOfFileToken;
    token = scanner.scan()
  ) {
    if (
      token === ts.SyntaxKind.SingleLineCommentTrivia ||
      token === ts.SyntaxKind.MultiLineCommentTrivia
    ) {
      comments.push({
        position: scanner.getTokenStart(),
        text: scanner.getTokenText().replace(/^(\/\*\*?|\/\/| *\* )/gm, ' '),
      });
    }
  }
  return comments;
}

/**
 * Texts of a TypeScript or JavaScript file that somebody reads, as
 * `{ line, text }`: strings of two words or more, of a translation every string,
 * and on demand the comments.
 */
function sourceTexts(source, { fileName, everyString, comments }) {
  const file = ts.createSourceFile(
    fileName,
    source,
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  const visit = node => {
    if (ts.isImportDeclaration(node)) return;
    if (isText(node) && node.parent.name !== node) {
      const text = textOf(node);
      if (everyString || isSentence(text)) {
        found.push({ position: node.getStart(), text });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found, ...(comments ? commentsOf(file) : [])].map(
    ({ position, text }) => ({
      line: file.getLineAndCharacterOfPosition(position).line + 1,
      text,
    }),
  );
}

module.exports = { sourceTexts };
