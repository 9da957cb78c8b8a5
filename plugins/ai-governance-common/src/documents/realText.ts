import { withoutComments } from './htmlBlock';

/**
 * What the template of the Hugging Face Hub has where nobody wrote anything, and what
 * people leave where they mean to.
 */
const PLACEHOLDERS = [
  /\[?more information needed(?: for further recommendations)?\]?/gi,
  /users \(both direct and downstream\) should be made aware of the risks, biases,? and limitations of the model\.?/gi,
  // Variables and statements of templates.
  /\{\{[^{}\n]{0,500}\}\}/g,
  /\{%[^{}\n]{0,500}%\}/g,
  /\[(?:insert|your|add|describe|fill|todo|tbd)\b[^[\]\n]{0,200}\](?!\()/gi,
  /<(?:insert|your|add|describe|fill|todo|tbd)\b[^<>\n]{0,200}>/gi,
  /(?<![\p{L}\p{N}])(?:todo|tbd|tba|fixme|lorem ipsum)(?![\p{L}\p{N}])/giu,
];

/** A sentence with one of these says that there will be text. */
const PROMISE =
  /\b(?:coming soon|work in progress|(?:to|will) be (?:added|announced|completed|defined|determined|done|filled in|provided|written))\b/i;

/** A line or cell of a value that does not apply, or of a sign in place of one. */
const NOT_APPLICABLE = /^\W*(?:n\/?a|x{3,})\W*$/i;

/** A note of what is to be written. */
const NOTE = /^\W*(?:todo|tbd|fixme)\b\W{0,5}:/i;

/** Marks of Markdown. */
const MARKS = /[\s*_`>#|.…:-]+/g;

/** `- **Developed by:**`, of which the value is missing. */
const LABEL = /^\s*(?:[-+*]\s+)?(?:\*\*|__)[^*_]{1,100}(?:\*\*|__)\s*:?\s*$/;

/**
 * Words that somebody wrote in a part of a model card: without comments, placeholders,
 * promises to write something, and labels, table heads and marks that stand alone.
 * Takes time in proportion to the text.
 */
export function realText(text: string): string {
  const lines = withoutComments(text).split('\n').map(realLine);
  return withoutEmptyTables(lines).join(' ').replace(MARKS, ' ').trim();
}

function realLine(line: string): string {
  if (NOT_APPLICABLE.test(line) || NOTE.test(line)) return '';
  let rest = line;
  for (const placeholder of PLACEHOLDERS) {
    rest = rest.replace(placeholder, '');
  }
  const sentences = rest.split(/(?<=[.!?])\s+/);
  rest = sentences.filter(sentence => !PROMISE.test(sentence)).join(' ');
  if (rest !== line && isLabelRow(rest)) return '|';
  const isLabel = endsWithColon(rest) && (rest !== line || LABEL.test(rest));
  return isLabel ? '' : rest;
}

/** Whether the last sign is a colon, not counting blanks and emphasis. */
function endsWithColon(line: string): boolean {
  let end = line.length - 1;
  // A pattern would look at each of many blanks from each of them.
  while (end >= 0 && ' \t\r*_'.includes(line[end])) end--;
  return line[end] === ':';
}

/** The lines without the heads of tables that have nothing in any row. */
function withoutEmptyTables(lines: string[]): string[] {
  const kept = [...lines];
  // From the end, so that each row is looked at once.
  let isEmptyBelow = true;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    const isRow = line.includes('|');
    if (isEmptyBelow && isTableRule(line) && lines[index - 1]?.includes('|')) {
      kept[index - 1] = '';
    }
    const isBlank = isRow && isBlankRow(line);
    if (isBlank) kept[index] = '';
    isEmptyBelow = !isRow || (isEmptyBelow && isBlank);
  }
  return kept;
}

function isTableRule(line: string): boolean {
  return /^[\s|:-]*$/.test(line) && line.includes('-') && line.includes('|');
}

/** A row whose cells hold nothing. */
function isBlankRow(line: string): boolean {
  return line.split('|').every(isBlankCell);
}

/** A row that has one cell left, which says what is missing. */
function isLabelRow(line: string): boolean {
  const cells = line.split('|');
  return (
    cells.length > 2 && cells.filter(cell => !isBlankCell(cell)).length < 2
  );
}

function isBlankCell(cell: string): boolean {
  return cell.replace(MARKS, '') === '' || NOT_APPLICABLE.test(cell);
}
