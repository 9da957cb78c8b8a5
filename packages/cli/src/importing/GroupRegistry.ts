import { Entity } from '@backstage/catalog-model';
import { normalise, shortHash } from '../lib/text';
import { cut, LONGEST_NAME, toSlug, toWords } from '../mapping/slug';
import { templateColumns } from '../mapping/template';
import { GroupLevel } from '../mapping/types';
import { RegisterRow } from '../register/types';
import { buildSlug } from './buildSlug';
import { Cells } from './Cells';

const HASH_DIGITS = 8;

/** For groups whose name has no letter that a name may have. */
const NAMELESS = 'group';

/** A group as a row names it. */
interface GroupOfRow {
  level: GroupLevel & { id: string };
  /** Everything that distinguishes it from others. */
  key: string;
  /** What it is called where no other group would be called the same. */
  name: string;
  /** Whether the name lacks what sets it apart, as that has no letter for one. */
  isLossy: boolean;
  /** Key of the group above. */
  parent?: string;
}

interface KnownGroup extends Omit<GroupOfRow, 'key'> {
  title?: string;
  /** Whether a system of the output, or a group below, is in it. */
  used: boolean;
}

/**
 * The owning groups of a register, as a tree. It sees all rows before it names the
 * first group, so that names and titles do not depend on the order of the rows.
 */
export class GroupRegistry {
  readonly #cells: Cells;
  readonly #levels: Array<GroupLevel & { id: string }>;
  readonly #namespace: string;
  /** By everything that distinguishes a group from others. */
  readonly #groups = new Map<string, KnownGroup>();
  /** Keys of the groups that would have the same name. */
  readonly #keysOfName = new Map<string, Set<string>>();

  constructor(options: {
    cells: Cells;
    levels: Array<GroupLevel & { id: string }>;
    namespace: string;
  }) {
    this.#cells = options.cells;
    this.#levels = options.levels;
    this.#namespace = options.namespace;
  }

  /** To be called with every row before the first reference is requested. */
  observe(row: RegisterRow): void {
    for (const { key, ...group } of this.#groupsOf(row)) {
      const title = this.#titleOf(group, row);
      const known = this.#groups.get(key);
      if (!known) {
        this.#groups.set(key, { ...group, title, used: false });
        if (!group.isLossy) this.#reserve(group.name, key);
      } else if (title && (!known.title || title < known.title)) {
        // Spellings that differ in case and spaces: one of them, always the same.
        known.title = title;
      }
    }
  }

  #reserve(name: string, key: string) {
    const keys = this.#keysOfName.get(name) ?? new Set();
    this.#keysOfName.set(name, keys.add(key));
  }

  /** A name that people cannot read needs a title, whatever the mapping says. */
  #titleOf({ level, isLossy }: Omit<GroupOfRow, 'key'>, row: RegisterRow) {
    const title = level.title && this.#cells.fill(row, level.title);
    return title ?? (isLossy ? this.#cells.fill(row, level.name) : undefined);
  }

  /** Reference of the row's group of a level, or of the nearest level above. */
  refOf(row: RegisterRow, levelId: string): string | undefined {
    const wanted = this.#levels.findIndex(level => level.id === levelId);
    const nearest = [...this.#groupsOf(row)]
      .filter(({ level }) => this.#levels.indexOf(level) <= wanted)
      .at(-1);
    return nearest && this.#refOfKey(nearest.key);
  }

  /** Marks the groups of a row as needed in the output. */
  use(row: RegisterRow): void {
    for (const { key } of this.#groupsOf(row)) {
      this.#groups.get(key)!.used = true;
    }
  }

  /** The groups that are needed, by name. */
  entities(): Entity[] {
    return [...this.#groups]
      .filter(([, group]) => group.used)
      .map(([key, group]) => this.#toEntity(key, group))
      .sort((left, right) =>
        left.metadata.name < right.metadata.name ? -1 : 1,
      );
  }

  *#groupsOf(row: RegisterRow): Generator<GroupOfRow> {
    let parent: string | undefined;
    let above = { name: '', words: '' };
    for (const level of this.#levels) {
      const columns = templateColumns(level.name);
      const texts = columns.map(column => this.#cells.text(row, column) ?? '');
      if (texts.includes('')) continue;
      const template = { cells: this.#cells, row, template: level.name };
      const words = buildSlug({ ...template, toPart: toWords });
      // An office that has the name of its agency is the agency itself.
      if (words === above.words) continue;
      const identity = texts.map(normalise);
      const key: string = JSON.stringify([parent, level.id, ...identity]);
      const name = cut(buildSlug(template), LONGEST_NAME);
      const isLossy =
        name === above.name || texts.some(text => toSlug(text) === '');
      yield { level, key, name: name || NAMELESS, isLossy, parent };
      parent = key;
      above = { name, words };
    }
  }

  #nameOfKey(key: string): string {
    const { name, isLossy } = this.#groups.get(key)!;
    if (!isLossy && this.#keysOfName.get(name)!.size === 1) return name;
    const hash = shortHash(key, HASH_DIGITS);
    return `${cut(name, LONGEST_NAME - HASH_DIGITS - 1)}-${hash}`;
  }

  #refOfKey(key: string): string {
    return `group:${this.#namespace}/${this.#nameOfKey(key)}`;
  }

  #toEntity(key: string, group: KnownGroup): Entity {
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        name: this.#nameOfKey(key),
        ...(this.#namespace !== 'default' && { namespace: this.#namespace }),
        ...(group.title && { title: group.title }),
      },
      spec: {
        type: group.level.type,
        ...(group.parent && { parent: this.#refOfKey(group.parent) }),
        children: [],
      },
    };
  }
}
