/** A line of Markdown, without the white space before it. */
export interface MarkdownLine {
  /** The line as it is written. */
  raw: string;
  /** Columns of white space before the text; a tab leads to the next fourth column. */
  indent: number;
  /** What follows the white space. */
  text: string;
}

/** Columns from which a line is code. */
const CODE_INDENT = 4;

/** A line with how far it is indented. */
export function toLine(raw: string): MarkdownLine {
  let indent = 0;
  let start = 0;
  for (; raw[start] === ' ' || raw[start] === '\t'; start++) {
    indent += raw[start] === '\t' ? CODE_INDENT - (indent % CODE_INDENT) : 1;
  }
  return { raw, indent, text: raw.slice(start).trimEnd() };
}

/** Whether a line is indented so far that it is code. */
export function isIndentedCode({ indent }: MarkdownLine): boolean {
  return indent >= CODE_INDENT;
}

/** Heading of one line, as `## Intended use ##`. */
export function atxHeading(
  text: string,
): { depth: number; text: string } | undefined {
  const [marks] = /^#{1,6}(?![^ \t])/.exec(text) ?? [];
  if (marks === undefined) return undefined;
  const words = text.slice(marks.length).trim();
  let end = words.length;
  while (words[end - 1] === '#') end--;
  const isClosed = end === 0 || /[ \t]/.test(words[end - 1]);
  return {
    depth: marks.length,
    text: (isClosed ? words.slice(0, end) : words).trim(),
  };
}

/** Depth of the heading that the lines above a line of `===` or `---` are. */
export function setextDepth(text: string): 1 | 2 | undefined {
  if (/^=+$/.test(text)) return 1;
  return /^-+$/.test(text) ? 2 : undefined;
}

/** Whether a line is a rule across the page, as `***` or `- - -`. */
export function isThematicBreak(text: string): boolean {
  return (
    /^[-*_]/.test(text) && /^(?:-{3,}|\*{3,}|_{3,})$/.test(withoutBlanks(text))
  );
}

/** Whether a line says where links of a name lead, as `[name]: address "title"`. */
export function isLinkDefinition(text: string): boolean {
  return /^\[[^[\]]{1,999}\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/.test(
    text,
  );
}

function withoutBlanks(text: string): string {
  return text.replace(/[ \t]/g, '');
}

/**
 * Column at which the content of a list item begins, if the line begins one.
 *
 * @param options.inParagraph - fewer markers can interrupt a paragraph
 */
export function itemContentIndent(
  line: MarkdownLine,
  options: { inParagraph: boolean },
): number | undefined {
  const [begin, marker] =
    /^([-+*]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(line.text) ?? [];
  if (begin === undefined) return undefined;
  const isEmpty = begin.length === line.text.length;
  const isFirst = marker.length === 1 || /^1[.)]$/.test(marker);
  if (options.inParagraph && (isEmpty || !isFirst)) return undefined;
  const gap = begin.length - marker.length;
  return line.indent + marker.length + (gap > CODE_INDENT || isEmpty ? 1 : gap);
}

/** How a block of code that begins with a line of back ticks or tildes ends. */
export function fenceEnd(
  text: string,
): ((line: MarkdownLine) => boolean) | undefined {
  const [, fence] = /^(`{3,})[^`]*$|^(~{3,})/.exec(text)?.filter(Boolean) ?? [];
  if (fence === undefined) return undefined;
  const [mark] = fence;
  return line =>
    !isIndentedCode(line) &&
    line.text.length >= fence.length &&
    isAll(line.text, mark);
}

function isAll(text: string, character: string): boolean {
  for (const found of text) {
    if (found !== character) return false;
  }
  return true;
}
