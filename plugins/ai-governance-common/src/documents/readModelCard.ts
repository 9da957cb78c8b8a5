import { marked, Token, Tokens } from 'marked';
import { ModelCardFacts } from '../evaluation/types';

const PLACEHOLDERS =
  /\[?more information needed\]?|\b(todo|tbd|tba|lorem ipsum)\b|^n\/?a$|<!--[\s\S]*?-->/gi;

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}

/** Words of a token, without comments and mark-up around them. */
function textOf(token: Token): string {
  return token.type === 'html'
    ? token.raw.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, '')
    : token.raw;
}

/**
 * Headings of a Markdown document with the amount of real text below each, up to
 * the next heading of the same or a higher rank. Template comments and "[More
 * Information Needed]" are not text.
 *
 * @public
 */
export function readModelCard(markdown: string): ModelCardFacts {
  const body = markdown.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  const open: Array<{ depth: number; heading: string; text: string }> = [];
  const sections: ModelCardFacts['sections'] = [];
  const close = (depth: number) => {
    while (open.length > 0 && open[open.length - 1].depth >= depth) {
      const { heading, text } = open.pop()!;
      const real = text
        .replace(PLACEHOLDERS, '')
        .replace(/[\s*_`>#|.:-]+/g, ' ');
      sections.push({
        heading,
        length: real.trim().length,
        placeholder: real.trim() === '' && text.trim() !== '',
      });
    }
  };
  for (const token of marked.lexer(body)) {
    if (isHeading(token)) {
      close(token.depth);
      open.push({
        depth: token.depth,
        heading: token.text.trim().toLocaleLowerCase('en-US'),
        text: '',
      });
      continue;
    }
    const text = textOf(token);
    for (const section of open) {
      section.text += `${text}\n`;
    }
  }
  close(0);
  return { sections };
}
