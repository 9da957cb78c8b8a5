import { htmlBlockEnd, HtmlEnd, htmlText } from './htmlBlock';
import {
  atxHeading,
  fenceEnd,
  isIndentedCode,
  isLinkDefinition,
  isThematicBreak,
  itemContentIndent,
  MarkdownLine,
  setextDepth,
  toLine,
} from './markdownLine';

/** A part of a Markdown document. */
type MarkdownBlock =
  | { type: 'heading'; depth: number; text: string }
  | { type: 'text'; text: string };

/** What the line before it makes of a line that begins nothing. */
type Open =
  /** Text of its own; it is a heading if the next line underlines it. */
  | { in: 'paragraph'; lines: string[] }
  /** Text of a quote or a list, which goes on without its mark. */
  | { in: 'container' }
  | { in: 'nothing' };

class BlockScanner {
  readonly #blocks: MarkdownBlock[] = [];
  #open: Open = { in: 'nothing' };
  /** Column from which a line belongs to the list item above. */
  #itemIndent: number | undefined;
  /** Takes every line until it says that it has ended. */
  #literal: ((line: MarkdownLine) => 'goes-on' | 'ended') | undefined;
  /** Lines of a block of HTML. */
  #html: string[] | undefined;

  add(line: MarkdownLine): void {
    if (this.#literal) {
      if (this.#literal(line) === 'ended') this.#literal = undefined;
    } else if (line.text === '') {
      this.#closeText();
    } else if (
      this.#itemIndent !== undefined &&
      line.indent >= this.#itemIndent
    ) {
      this.#addToContainer(line);
    } else if (isIndentedCode(line)) {
      this.#addIndented(line);
    } else if (!this.#addUnderline(line)) {
      this.#begin(line);
    }
  }

  end(): MarkdownBlock[] {
    this.#closeText();
    this.#closeHtml();
    return this.#blocks;
  }

  /** A line of its own: what it begins ends the paragraph and the list above it. */
  #begin(line: MarkdownLine): void {
    const { text } = line;
    const inParagraph = this.#open.in !== 'nothing';
    const heading = atxHeading(text);
    const fence = fenceEnd(text);
    const html = htmlBlockEnd(text, { inParagraph });
    const itemIndent = isThematicBreak(text)
      ? undefined
      : itemContentIndent(line, {
          inParagraph: inParagraph && this.#itemIndent === undefined,
        });
    if (heading) {
      this.#closeContainer();
      this.#blocks.push({ type: 'heading', ...heading });
    } else if (fence) {
      this.#closeContainer();
      this.#addText(line.raw);
      this.#literal = next => {
        this.#addText(next.raw);
        return fence(next) ? 'ended' : 'goes-on';
      };
    } else if (html) {
      this.#closeContainer();
      this.#beginHtml(line, html);
    } else if (isThematicBreak(text)) {
      this.#closeContainer();
      this.#addText(line.raw);
    } else if (itemIndent !== undefined) {
      this.#closeContainer();
      this.#itemIndent = itemIndent;
      this.#addToContainer(line);
    } else if (text.startsWith('>')) {
      this.#closeContainer();
      this.#addToContainer(line);
    } else {
      this.#addWords(line);
    }
  }

  /** Makes the paragraph above a heading, if the line underlines it. */
  #addUnderline({ text }: MarkdownLine): boolean {
    const depth = setextDepth(text);
    if (depth === undefined || this.#open.in !== 'paragraph') return false;
    const { lines } = this.#open;
    this.#open = { in: 'nothing' };
    this.#blocks.push({ type: 'heading', depth, text: lines.join('\n') });
    return true;
  }

  /** Words go on with what is open, or are a paragraph. */
  #addWords({ text, raw }: MarkdownLine): void {
    if (this.#open.in === 'container') {
      this.#addText(raw);
    } else if (this.#open.in === 'paragraph') {
      this.#open.lines.push(text);
    } else {
      this.#itemIndent = undefined;
      // What links lead to is not shown.
      if (isLinkDefinition(text)) return;
      this.#open = { in: 'paragraph', lines: [text] };
    }
  }

  #addIndented(line: MarkdownLine): void {
    if (this.#open.in === 'nothing') {
      this.#itemIndent = undefined;
      this.#addText(line.raw);
    } else {
      this.#addWords(line);
    }
  }

  #addToContainer({ raw }: MarkdownLine): void {
    this.#addText(raw);
    this.#open = { in: 'container' };
  }

  #beginHtml(line: MarkdownLine, end: HtmlEnd): void {
    this.#html = [];
    const isLast = ({ raw, text }: MarkdownLine) => {
      this.#html?.push(raw);
      return end === 'blank' ? text === '' : end.with(text);
    };
    if (isLast(line)) {
      this.#closeHtml();
      return;
    }
    this.#literal = next => {
      if (!isLast(next)) return 'goes-on';
      this.#closeHtml();
      return 'ended';
    };
  }

  #closeHtml(): void {
    if (this.#html) this.#addText(htmlText(this.#html.join('\n')));
    this.#html = undefined;
  }

  #closeContainer(): void {
    this.#closeText();
    this.#itemIndent = undefined;
  }

  #closeText(): void {
    if (this.#open.in === 'paragraph') {
      this.#addText(this.#open.lines.join('\n'));
    }
    this.#open = { in: 'nothing' };
  }

  #addText(text: string): void {
    this.#blocks.push({ type: 'text', text });
  }
}

/**
 * Headings of a Markdown document and the lines between them, in one pass over its
 * lines.
 *
 * @remarks
 *
 * Follows the block structure of CommonMark 0.31 as far as it decides what is a heading
 * of the document: nothing that stands in code, HTML, a quote or a list. Parsers of the
 * whole of Markdown need time that grows with the square of the text, or a stack that
 * grows with its nesting, for texts that somebody makes so on purpose; this one looks at
 * each line once and keeps no nesting.
 */
export function readBlocks(markdown: string): MarkdownBlock[] {
  const scanner = new BlockScanner();
  for (const raw of markdown.split(/\r\n|\r|\n/)) {
    scanner.add(toLine(raw));
  }
  return scanner.end();
}
