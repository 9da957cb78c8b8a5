import {
  EntityRef,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
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
  readonly #children = new Map<EntityRef, Set<EntityRef>>();
  readonly #parents = new Map<EntityRef, Set<EntityRef>>();
  readonly #members = new Map<EntityRef, Set<EntityRef>>();

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
  has(groupRef: EntityRef): boolean {
    return this.#members.has(groupRef);
  }

  /** People who belong to a group, directly or through child groups. */
  members(groupRef: EntityRef): Set<EntityRef> {
    const people = new Set<EntityRef>();
    for (const group of [groupRef, ...this.descendants(groupRef)]) {
      for (const person of this.#members.get(group) ?? []) {
        people.add(person);
      }
    }
    return people;
  }

  /** People who belong to a group itself. */
  directMembers(groupRef: EntityRef): ReadonlySet<EntityRef> {
    return this.#members.get(groupRef) ?? new Set();
  }

  /** Groups that a person belongs to themselves. */
  groupsOf(person: EntityRef): EntityRef[] {
    return [...this.#members]
      .filter(([, members]) => members.has(person))
      .map(([group]) => group);
  }

  /** Groups above a group, each once, without itself. */
  ancestors(groupRef: EntityRef): EntityRef[] {
    return reach(groupRef, this.#parents);
  }

  /** Groups below a group at any depth, each once, without itself. */
  descendants(groupRef: EntityRef): EntityRef[] {
    return reach(groupRef, this.#children);
  }

  /** Every pair of parent and child that are both in the catalog. */
  edges(): Array<{ parent: EntityRef; child: EntityRef }> {
    return [...this.#children].flatMap(([parent, children]) =>
      [...children]
        .filter(child => this.has(parent) && this.has(child))
        .map(child => ({ parent, child })),
    );
  }

  #add(group: Entity): void {
    const ref = readEntityRef(stringifyEntityRef(group));
    if (ref === undefined) {
      return;
    }
    const members = new Set<EntityRef>();
    for (const { type, targetRef } of group.relations ?? []) {
      const target = readEntityRef(targetRef);
      if (target === undefined) {
        continue;
      }
      switch (type) {
        case RELATION_HAS_MEMBER:
          members.add(target);
          break;
        case RELATION_PARENT_OF:
          this.#link(ref, target);
          break;
        case RELATION_CHILD_OF:
          this.#link(target, ref);
          break;
        default:
      }
    }
    this.#members.set(ref, members);
  }

  #link(parent: EntityRef, child: EntityRef): void {
    add(this.#children, parent, child);
    add(this.#parents, child, parent);
  }
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const known = sets.get(key);
  if (known) {
    known.add(value);
  } else {
    sets.set(key, new Set([value]));
  }
}

/** What can be reached from a start over some edges, each once, without the start. */
function reach(
  start: EntityRef,
  edges: ReadonlyMap<EntityRef, ReadonlySet<EntityRef>>,
): EntityRef[] {
  const seen = new Set([start]);
  const pending = [start];
  while (pending.length > 0) {
    for (const next of edges.get(pending.pop()!) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        pending.push(next);
      }
    }
  }
  seen.delete(start);
  return [...seen];
}
