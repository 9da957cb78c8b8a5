import { InputError } from '@backstage/errors';
import { normalise, shortHash } from '../lib/text';
import { TextSet } from '../lib/TextSet';
import { cut, LONGEST_NAME } from '../mapping/slug';
import { templateColumns } from '../mapping/template';
import { RegisterRow } from '../register/types';
import { buildSlug } from './buildSlug';
import { Cells } from './Cells';

/** Digits of the hash that distinguishes equal names. */
const HASH_DIGITS = 8;

/** For rows whose name has no letter that a name may have. */
const NAMELESS = 'ai-system';

/**
 * Texts that occur, and those that occur more than once. A text that is taken for
 * repeated and is not costs a suffix that was not needed.
 */
class Occurrences {
  readonly #once = new TextSet();
  readonly #repeated = new TextSet();

  add(text: string) {
    if (!this.#once.add(text)) this.#repeated.add(text);
  }

  has(text: string): boolean {
    return this.#once.has(text);
  }

  isRepeated(text: string): boolean {
    return this.#repeated.has(text);
  }
}

/** How names are built. */
export interface NameOptions {
  template: string;
  /** Columns that tell two systems apart. */
  identity: string[];
  suffix?: 'on-collision' | 'always';
}

/**
 * Gives every row a name of its own. It sees all rows once before it names the
 * first, so that a name does not depend on the order of the rows: all rows that
 * would share a name get a hash of their identity, and where that is shared too,
 * of the whole row. Rows that are equal in every cell are numbered.
 */
export class NameRegistry {
  readonly #cells: Cells;
  readonly #options: NameOptions;
  readonly #names = new Occurrences();
  readonly #identities = new Occurrences();
  readonly #given = new TextSet();

  constructor(cells: Cells, options: NameOptions) {
    this.#cells = cells;
    this.#options = options;
  }

  /** To be called with every row before any row is named. */
  observe(row: RegisterRow): void {
    const name = this.#baseName(row);
    if (name === undefined) return;
    this.#names.add(name);
    this.#identities.add(`${name} ${this.#identity(row)}`);
  }

  /**
   * The name of a row.
   * @throws InputError when every column of the name is blank
   */
  nameOf(row: RegisterRow): { name: string; repeatsRow: boolean } {
    const base = this.#baseName(row);
    if (base === undefined) {
      const columns = templateColumns(this.#options.template).join(', ');
      throw new InputError(`no name can be built: ${columns} are blank`);
    }
    const always = this.#options.suffix === 'always';
    if (!always && base !== NAMELESS && !this.#names.isRepeated(base)) {
      return { name: base, repeatsRow: false };
    }
    return this.#suffixed(base, row);
  }

  #suffixed(base: string, row: RegisterRow) {
    const identity = this.#identity(row);
    if (!this.#identities.isRepeated(`${base} ${identity}`)) {
      const name = this.#withSuffix(base, shortHash(identity, HASH_DIGITS));
      if (this.#take(name)) return { name, repeatsRow: false };
    }
    const hash = shortHash(row.content, HASH_DIGITS);
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? hash : `${hash}-${number}`;
      const name = this.#withSuffix(base, suffix);
      if (this.#take(name)) return { name, repeatsRow: number > 1 };
    }
  }

  /** Takes a suffixed name, unless it is taken or another row's plain name. */
  #take(name: string): boolean {
    return !this.#names.has(name) && this.#given.add(name);
  }

  #withSuffix(base: string, suffix: string): string {
    return `${cut(base, LONGEST_NAME - suffix.length - 1)}-${suffix}`;
  }

  #identity(row: RegisterRow): string {
    const { identity } = this.#options;
    const texts = identity.map(column => this.#cells.text(row, column) ?? '');
    return JSON.stringify(texts.map(normalise));
  }

  #baseName(row: RegisterRow): string | undefined {
    const { template } = this.#options;
    const slug = buildSlug({ cells: this.#cells, row, template });
    if (slug !== '') return cut(slug, LONGEST_NAME);
    const isNamed = templateColumns(template).some(
      column => this.#cells.text(row, column) !== undefined,
    );
    return isNamed ? NAMELESS : undefined;
  }
}
