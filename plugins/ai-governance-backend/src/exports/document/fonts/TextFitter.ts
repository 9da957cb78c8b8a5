import { directionRuns, hasRightToLeft, TURNED } from './directionRuns';
import { FontFinder, FoundFont } from './FontFinder';

/** A piece of text in one font. */
export interface FittedText {
  text: string;
  /** Default: the font of the document. */
  font?: string;
}

/** Marks that join letters or keep them apart; they go with the letter before them. */
const JOINER = /[\u200c\u200d]/;

/** Characters that are listed where no font has them. */
const LISTED = 8;

function turn(text: string): string {
  return Array.from(text).reverse().join('');
}

/**
 * Fits texts with fonts: each character gets one that has it, and what runs from right to left
 * its order on the page. Remembers which fonts a document needs, and what no font has.
 */
export class TextFitter {
  readonly #finder: FontFinder;
  readonly #fonts = new Map<string, FoundFont>();
  /** Characters without a glyph, with the package that would have one. */
  readonly #missing = new Map<string, string | undefined>();

  constructor(finder: FontFinder) {
    this.#finder = finder;
  }

  get fonts(): FoundFont[] {
    return [...this.#fonts.values()];
  }

  /** The text as it was where the font of the document has it all. */
  fit(text: string): string | FittedText[] {
    const isPlain = Array.from(text).every(
      character => this.#finder.isInBase(character) || character === '\n',
    );
    if (isPlain && !hasRightToLeft(text)) return text;
    const pieces = text
      .split('\n')
      .flatMap((paragraph, index) => [
        ...(index > 0 ? [{ text: '\n' }] : []),
        ...directionRuns(paragraph).flatMap(run => this.#pieces(run, text)),
      ]);
    const fitted = pieces.filter(({ text: piece }) => piece !== '');
    return fitted.length === 0 ? '' : fitted;
  }

  /** What no font has, in one sentence; undefined where every character has a glyph. */
  get missing(): string | undefined {
    if (this.#missing.size === 0) return undefined;
    const characters = [...this.#missing.keys()];
    const listed = characters
      .slice(0, LISTED)
      .map(
        character =>
          `U+${character
            .codePointAt(0)!
            .toString(16)
            .toLocaleUpperCase('en-US')
            .padStart(4, '0')}`,
      )
      .join(', ');
    const more = characters.length > LISTED ? ', …' : '';
    const packages = [
      ...new Set([...this.#missing.values()].filter(name => name)),
    ];
    const help =
      packages.length > 0
        ? ` Fonts for them are in ${packages.join(', ')}.`
        : '';
    return `This file lacks glyphs for ${characters.length} ${
      characters.length === 1 ? 'character' : 'characters'
    } (${listed}${more}), which it shows as boxes; the HTML and the DOCX have them.${help}`;
  }

  #pieces(
    { text, level }: { text: string; level: number },
    whole: string,
  ): FittedText[] {
    const pieces: FittedText[] = [];
    for (const character of Array.from(text)) {
      const last = pieces[pieces.length - 1];
      if (JOINER.test(character)) {
        if (last?.font) last.text += character;
      } else {
        const font = this.#fontOf(character, whole);
        if (last && last.font === font) last.text += character;
        else pieces.push({ text: character, ...(font && { font }) });
      }
    }
    return level % 2 === 1
      ? pieces
          .reverse()
          .map(piece =>
            TURNED.test(piece.text)
              ? piece
              : { ...piece, text: turn(piece.text) },
          )
      : pieces;
  }

  #fontOf(character: string, whole: string): string | undefined {
    if (this.#finder.isInBase(character) || /\s/.test(character)) {
      return undefined;
    }
    const font = this.#finder.find(character, whole);
    if (font) {
      this.#fonts.set(font.name, font);
      return font.name;
    }
    this.#missing.set(character, this.#finder.packageFor(character, whole));
    return undefined;
  }
}
