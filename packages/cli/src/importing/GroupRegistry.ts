import { Entity } from '@backstage/catalog-model';
import { normalise, shortHash } from '../lib/text';
import { cut, LONGEST_NAME } from '../mapping/slug';
import { templateColumns } from '../mapping/template';
import { GroupLevel } from '../mapping/types';
import { RegisterRow } from '../register/types';
import { buildSlug } from './buildSlug';
import { Cells } from './Cells';

const HASH_DIGITS = 8;

interface KnownGroup {
  level: GroupLevel;
  /** What it is called where no other group would be called the same. */
  name: string;
  title?: string;
  parent?: string;
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
    for (const { level, key, name, parent } of this.#groupsOf(row)) {
      const title = level.title && this.#cells.fill(row, level.title);
      const known = this.#groups.get(key);
      if (!known) {
        this.#groups.set(key, { level, name, title, parent, used: false });
        const keys = this.#keysOfName.get(name) ?? new Set();
        this.#keysOfName.set(name, keys.add(key));
      } else if (title && (!known.title || title < known.title)) {
        // Spellings that differ in case and spaces: one of them, always the same.
        known.title = title;
      }
    }
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

  *#groupsOf(row: RegisterRow) {
    let parent: string | undefined;
    let parentName: string | undefined;
    for (const level of this.#levels) {
      const columns = templateColumns(level.name);
      const texts = columns.map(column => this.#cells.text(row, column));
      if (texts.includes(undefined)) continue;
      const slug = buildSlug({
        cells: this.#cells,
        row,
        template: level.name,
      });
      const name = cut(slug, LONGEST_NAME);
      // An office that has the name of its agency is the agency itself.
      if (name === '' || name === parentName) continue;
      const identity = texts.map(text => normalise(text!));
      const key: string = JSON.stringify([parent, level.id, ...identity]);
      yield { level, key, name, parent };
      parent = key;
      parentName = name;
    }
  }

  #nameOfKey(key: string): string {
    const { name } = this.#groups.get(key)!;
    if (this.#keysOfName.get(name)!.size === 1) return name;
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
