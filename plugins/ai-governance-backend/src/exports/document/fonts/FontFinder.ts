import { readFileSync } from 'fs';
import { create, Font } from 'fontkit';
import { dirname, join } from 'path';
import { unpackWoff } from './unpackWoff';

/** A font in two weights. */
export interface FoundFont {
  /** Unique among the fonts of a document. */
  name: string;
  readonly normal: Buffer;
  readonly bold: Buffer;
}

/** Families for what the font of documents lacks; each is a package that may be there. */
const FAMILIES = ['arabic', 'hebrew', 'devanagari', 'sc', 'jp', 'kr'] as const;

type Family = (typeof FAMILIES)[number];

const packageOf = (family: Family) => `@fontsource/noto-sans-${family}`;

/** Chinese characters look as the language has them in which the text is. */
const HAN: Array<[RegExp, Family[]]> = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['jp', 'sc', 'kr']],
  [/\p{Script=Hangul}/u, ['kr', 'sc', 'jp']],
  [/(?:)/u, ['sc', 'jp', 'kr']],
];

const EAST_ASIAN =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Families that may have a character, the best first. */
function familiesFor(character: string, text: string): Family[] {
  if (/\p{Script=Arabic}/u.test(character)) return ['arabic'];
  if (/\p{Script=Hebrew}/u.test(character)) return ['hebrew'];
  if (/\p{Script_Extensions=Devanagari}/u.test(character)) {
    return ['devanagari'];
  }
  if (/\p{L}|\p{M}/u.test(character) && !EAST_ASIAN.test(character)) return [];
  return HAN.find(([test]) => test.test(text))![1];
}

/** A part of a family: the characters that a file of it is for. */
interface Part {
  name: string;
  ranges: Array<[number, number]>;
}

function readRanges(text: string): Array<[number, number]> {
  return text.split(',').map(range => {
    const [first, last = first] = range
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map(code => Number.parseInt(code, 16));
    return [first, last];
  });
}

/** Files of the package of a family, which is read when a text first needs it. */
class FontPackage {
  readonly #folder: string;
  readonly #id: string;
  readonly #parts: Part[];
  readonly #files = new Map<string, Buffer>();
  readonly #fonts = new Map<string, Font>();

  private constructor(folder: string, family: Family) {
    this.#folder = folder;
    this.#id = `noto-sans-${family}`;
    const ranges: Record<string, string> = JSON.parse(
      readFileSync(join(folder, 'unicode.json'), 'utf8'),
    );
    this.#parts = Object.entries(ranges).map(([key, text]) => ({
      name: key.replace(/[[\]]/g, ''),
      ranges: readRanges(text),
    }));
  }

  /** Looked for from this module, which finds it wherever a plugin loader has put it. */
  static find(family: Family): FontPackage | undefined {
    try {
      const licence = require.resolve(`${packageOf(family)}/LICENSE`);
      return new FontPackage(dirname(licence), family);
    } catch {
      return undefined;
    }
  }

  #file(part: string, weight: 400 | 700): Buffer {
    const name = `${this.#id}-${part}-${weight}-normal.woff`;
    let file = this.#files.get(name);
    if (!file) {
      file = unpackWoff(readFileSync(join(this.#folder, 'files', name)));
      this.#files.set(name, file);
    }
    return file;
  }

  #hasGlyph(part: string, code: number): boolean {
    let font = this.#fonts.get(part);
    if (!font) {
      font = create(this.#file(part, 400)) as Font;
      this.#fonts.set(part, font);
    }
    return font.hasGlyphForCodePoint(code);
  }

  fontOf(code: number): FoundFont | undefined {
    const part = this.#parts.find(
      ({ name, ranges }) =>
        ranges.some(([first, last]) => code >= first && code <= last) &&
        this.#hasGlyph(name, code),
    );
    return (
      part && {
        name: `${this.#id}-${part.name}`,
        normal: this.#file(part.name, 400),
        bold: this.#file(part.name, 700),
      }
    );
  }
}

/** Finds a font for a character, and remembers what it read. */
export class FontFinder {
  readonly #base: Font;
  readonly #find: (family: Family) => FontPackage | undefined;
  readonly #packages = new Map<Family, FontPackage | undefined>();

  constructor(options: {
    /** File of the font that documents are set in. */
    base: string;
    /** Default: every family whose package is there. */
    families?: readonly string[];
  }) {
    const { base, families = FAMILIES } = options;
    this.#base = create(readFileSync(base)) as Font;
    this.#find = family =>
      families.includes(family) ? FontPackage.find(family) : undefined;
  }

  isInBase(character: string): boolean {
    return this.#base.hasGlyphForCodePoint(character.codePointAt(0)!);
  }

  /** The package that would have a letter, where it is not there. */
  packageFor(character: string, text: string): string | undefined {
    const family = /\p{L}|\p{M}/u.test(character)
      ? familiesFor(character, text).find(name => !this.#package(name))
      : undefined;
    return family && packageOf(family);
  }

  /** Another font than that of documents that has the character; undefined where none has. */
  find(character: string, text: string): FoundFont | undefined {
    const code = character.codePointAt(0)!;
    for (const family of familiesFor(character, text)) {
      const font = this.#package(family)?.fontOf(code);
      if (font) return font;
    }
    return undefined;
  }

  #package(family: Family): FontPackage | undefined {
    if (!this.#packages.has(family)) {
      this.#packages.set(family, this.#find(family));
    }
    return this.#packages.get(family);
  }
}
