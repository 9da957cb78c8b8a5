/** Elements that hold a block, after CommonMark 0.31 section 4.6, condition 6. */
const BLOCK_ELEMENTS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd ' +
    'details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 ' +
    'h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol ' +
    'optgroup option p param search section summary table tbody td tfoot th thead title tr ' +
    'track ul'
  ).split(' '),
);

/** Elements whose content is taken as it is up to their end, condition 1. */
const RAW_ELEMENTS = ['pre', 'script', 'style', 'textarea'];

/** Where a block that begins so ends, conditions 2 to 5. */
const ENDS: Array<[begin: RegExp, end: string]> = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
];

/** How a block of HTML ends: with the line that says so, or before the next blank one. */
export type HtmlEnd = { with: (text: string) => boolean } | 'blank';

/**
 * How the block of HTML ends that a line begins, if it begins one.
 *
 * @param text - the line without white space around it
 * @param options.inParagraph - only elements that hold a block can interrupt a paragraph
 */
export function htmlBlockEnd(
  text: string,
  options: { inParagraph: boolean },
): HtmlEnd | undefined {
  if (!text.startsWith('<')) return undefined;
  for (const [begin, end] of ENDS) {
    if (begin.test(text)) return { with: line => line.includes(end) };
  }
  const [, name] = /^<\/?([a-z][a-z0-9-]*)(?![^\s/>])/i.exec(text) ?? [];
  const element = name?.toLocaleLowerCase('en-US');
  if (element === undefined) return undefined;
  if (RAW_ELEMENTS.includes(element) && text[1] !== '/') {
    return {
      with: line =>
        RAW_ELEMENTS.some(raw =>
          line.toLocaleLowerCase('en-US').includes(`</${raw}>`),
        ),
    };
  }
  const isWholeTag = !options.inParagraph && /^<[^<>]*>$/.test(text);
  return BLOCK_ELEMENTS.has(element) || isWholeTag ? 'blank' : undefined;
}

/** Text without what stands between two marks, and without the marks. */
function withoutParts(
  text: string,
  marks: { open: string; close: string },
): string {
  const { open, close } = marks;
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + close.length;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

/** Text without comments; what does not end is none. */
export function withoutComments(text: string): string {
  return withoutParts(text, { open: '<!--', close: '-->' });
}

/** Words of a block of HTML, without comments and tags. */
export function htmlText(html: string): string {
  const text = withoutComments(html);
  const open = text.indexOf('<!--');
  return withoutParts(open < 0 ? text : text.slice(0, open), {
    open: '<',
    close: '>',
  });
}
