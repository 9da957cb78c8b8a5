import { EntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Organisation } from './Organisation';
import { SystemCatalog } from './SystemCatalog';

/** How long the groups of the catalog are remembered, in milliseconds. */
const TTL_MS = 30_000;

/**
 * How the groups of the catalog nest. They are read when a group is first needed,
 * and again after half a minute.
 */
export class GroupTree {
  readonly #catalog: Pick<SystemCatalog, 'listGroups'>;
  readonly #now: () => number;
  #organisation: Promise<Organisation> | undefined;
  #expiresAt = -Infinity;

  constructor(options: {
    catalog: Pick<SystemCatalog, 'listGroups'>;
    /** Clock, milliseconds since the epoch. */
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#now = options.now;
  }

  /**
   * References with every group above them: anyone who belongs to a child group belongs to
   * its parents.
   */
  async withAncestors(refs: readonly EntityRef[]): Promise<EntityRef[]> {
    return this.#extend(refs, (tree, group) => tree.ancestors(group));
  }

  /**
   * People who belong to a group, directly or through child groups.
   *
   * @returns undefined where the catalog does not have the group
   */
  async membersOf(group: EntityRef): Promise<Set<EntityRef> | undefined> {
    const tree = await this.#read();
    return tree.has(group) ? tree.members(group) : undefined;
  }

  /** A person with every group that the catalog has them in, and those above. */
  async withGroupsOf(person: EntityRef): Promise<EntityRef[]> {
    const tree = await this.#read();
    return this.withAncestors([person, ...tree.groupsOf(person)]);
  }

  /** References with every group below them, whose members belong to them. */
  async withDescendants(refs: readonly EntityRef[]): Promise<EntityRef[]> {
    return this.#extend(refs, (tree, group) => tree.descendants(group));
  }

  async #extend(
    refs: readonly EntityRef[],
    reach: (tree: Organisation, group: EntityRef) => EntityRef[],
  ): Promise<EntityRef[]> {
    const groups = refs.filter(ref => ref.startsWith('group:'));
    if (groups.length === 0) {
      return [...new Set(refs)];
    }
    const tree = await this.#read();
    return [
      ...new Set([...refs, ...groups.flatMap(group => reach(tree, group))]),
    ];
  }

  #read(): Promise<Organisation> {
    const now = this.#now();
    if (!this.#organisation || now >= this.#expiresAt) {
      const reading = Organisation.read(this.#catalog.listGroups());
      this.#organisation = reading;
      this.#expiresAt = now + TTL_MS;
      // A failure is not remembered.
      reading.catch(() => {
        if (this.#organisation === reading) this.#organisation = undefined;
      });
    }
    return this.#organisation;
  }
}
