import {
  EntityRef,
  WaitsFor,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { GroupTree } from '../catalog';
import { Deciders, findDeciders } from './findDeciders';
import { ActionContext } from './recordActions';

/** People who are named in one sentence. */
const MOST_NAMES = 5;

/**
 * Finds out whose decision a record needs, and whether there is anybody who can: who is
 * named nowhere cannot, and nobody decides on what they wrote.
 *
 * @remarks
 *
 * Members of a group are those of the catalog. Of a group that it does not have, or has
 * without members, nothing is known, and whom a permission policy lets decide is known to
 * the policy alone: neither is taken for nobody.
 */
export class DecisionReader {
  readonly #groups: Pick<GroupTree, 'membersOf'>;

  constructor(options: { groups: Pick<GroupTree, 'membersOf'> }) {
    this.#groups = options.groups;
  }

  /** Undefined where the record counts without a decision. */
  async of(context: ActionContext): Promise<WaitsFor | undefined> {
    const deciders = findDeciders(context);
    if (!deciders) {
      return undefined;
    }
    const { role, refs = [], permission } = deciders;
    const missing =
      deciders.missing ?? (await this.#findConflict(deciders, context));
    return {
      role,
      refs: missing === undefined ? [...refs] : [],
      permission,
      nobody: missing !== undefined,
      text: missing ?? textOf(deciders),
    };
  }

  /** Why each of those who may decide cannot: they all wrote the record. */
  async #findConflict(
    { refs, title }: Deciders,
    { writers }: ActionContext,
  ): Promise<string | undefined> {
    if (!refs || refs.length === 0) {
      return undefined;
    }
    const people = new Set<EntityRef>();
    for (const ref of refs) {
      const members = ref.startsWith('group:')
        ? await this.#groups.membersOf(ref)
        : new Set([ref]);
      if (!members || members.size === 0) {
        return undefined;
      }
      members.forEach(member => people.add(member));
    }
    if (![...people].every(person => writers.has(person))) {
      return undefined;
    }
    return `${title} alone decides, which is ${refs.join(
      ', ',
    )}, and everybody there wrote the record (${namesOf(
      people,
    )}); nobody decides on what they wrote`;
  }
}

function namesOf(people: ReadonlySet<EntityRef>): string {
  const names = [...people].slice(0, MOST_NAMES).join(', ');
  const more = people.size - MOST_NAMES;
  return more > 0 ? `${names} and ${more} more` : names;
}

function textOf({ refs = [], title, permission }: Deciders): string {
  const whose = refs.length > 0 ? `${title}: ${refs.join(', ')}` : title;
  return `Waits for ${whose}, by the permission ${permission}; nobody decides on what they wrote`;
}
