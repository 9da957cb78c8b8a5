import { ModelCardFacts } from '../evaluation/types';
import { readBlocks } from './readBlocks';
import { readFrontMatter, splitCard } from './readFrontMatter';
import { realText } from './realText';

/** Characters of a heading that are kept; nobody looks for a longer one. */
const LONGEST_HEADING = 200;

interface OpenSection {
  depth: number;
  heading: string;
  text: string[];
}

function toSection({ heading, text }: OpenSection) {
  const all = text.join('\n');
  const real = realText(all);
  return {
    heading,
    length: real.length,
    placeholder: real === '' && all.trim() !== '',
  };
}

/**
 * Headings of a Markdown document with the amount of real text below each, up to
 * the next heading of the same or a higher rank, and its metadata where it begins with
 * some. What an unfilled template has is not text: comments, placeholders and labels
 * without a value. Takes time in proportion to the text, whatever it says, and throws
 * for none.
 *
 * @public
 */
export function readModelCard(markdown: string): ModelCardFacts {
  const { frontMatter, body } = splitCard(markdown);
  const metadata =
    frontMatter === undefined ? undefined : readFrontMatter(frontMatter);
  const open: OpenSection[] = [];
  const sections: ModelCardFacts['sections'] = [];
  const close = (depth: number) => {
    while (open.length > 0 && open[open.length - 1].depth >= depth) {
      sections.push(toSection(open.pop()!));
    }
  };
  for (const block of readBlocks(body)) {
    if (block.type === 'heading') {
      const { depth, text } = block;
      close(depth);
      open.push({
        depth,
        heading: text
          .trim()
          .slice(0, LONGEST_HEADING)
          .toLocaleLowerCase('en-US'),
        text: [],
      });
    } else {
      for (const section of open) {
        section.text.push(block.text);
      }
    }
  }
  close(0);
  return { sections, ...(metadata && { metadata }) };
}
