import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * Groups, how they nest, and who is in them.
 *
 * @remarks
 *
 * Made for a run and thrown away after it. A tree that a descriptor bent into a
 * cycle is walked once round.
 */
export class Organisation {
  readonly #children = new Map<string, Set<string>>();
  readonly #members = new Map<string, Set<string>>();

  static async read(groups: AsyncIterable<Entity[]>): Promise<Organisation> {
    const organisation = new Organisation();
    for await (const page of groups) {
      for (const group of page) {
        organisation.#add(group);
      }
    }
    return organisation;
  }

  /** Whether a group is in the catalog. */
  has(groupRef: string): boolean {
    return this.#members.has(groupRef);
  }

  /** People who belong to a group, directly or through child groups. */
  members(groupRef: string): Set<string> {
    const people = new Set<string>();
    const seen = new Set<string>();
    const pending = [groupRef];
    while (pending.length > 0) {
      const group = pending.pop()!;
      if (!seen.has(group)) {
        seen.add(group);
        for (const person of this.#members.get(group) ?? []) {
          people.add(person);
        }
        pending.push(...(this.#children.get(group) ?? []));
      }
    }
    return people;
  }

  /** People who belong to a group itself. */
  directMembers(groupRef: string): ReadonlySet<string> {
    return this.#members.get(groupRef) ?? new Set();
  }

  /** Groups above a group, each once. */
  ancestors(groupRef: string): string[] {
    const above = new Set<string>();
    const pending = [groupRef];
    while (pending.length > 0) {
      const group = pending.pop()!;
      for (const [parent, children] of this.#children) {
        if (children.has(group) && parent !== groupRef && !above.has(parent)) {
          above.add(parent);
          pending.push(parent);
        }
      }
    }
    return [...above];
  }

  /** Every pair of parent and child that are both in the catalog. */
  edges(): Array<{ parent: string; child: string }> {
    return [...this.#children].flatMap(([parent, children]) =>
      [...children]
        .filter(child => this.has(parent) && this.has(child))
        .map(child => ({ parent, child })),
    );
  }

  #add(group: Entity): void {
    const ref = stringifyEntityRef(group);
    const members = new Set<string>();
    for (const { type, targetRef } of group.relations ?? []) {
      switch (type) {
        case RELATION_HAS_MEMBER:
          members.add(targetRef);
          break;
        case RELATION_PARENT_OF:
          this.#link(ref, targetRef);
          break;
        case RELATION_CHILD_OF:
          this.#link(targetRef, ref);
          break;
        default:
      }
    }
    this.#members.set(ref, members);
  }

  #link(parent: string, child: string): void {
    const children = this.#children.get(parent);
    if (children) {
      children.add(child);
    } else {
      this.#children.set(parent, new Set([child]));
    }
  }
}
