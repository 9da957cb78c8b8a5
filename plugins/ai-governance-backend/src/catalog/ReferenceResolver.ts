import {
  EntityRef,
  readEntityRef,
  ResolvedReference,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { storableText } from '../util';
import { Organisation } from './Organisation';
import { SystemCatalog } from './SystemCatalog';

/** Annotation of a user who left or whose account is disabled. */
const INACTIVE_ANNOTATION = 'ai-governance/inactive';

/** Characters of a life cycle that are kept. */
const LONGEST_WORD = 64;

const toNormal = (refs: string[]): EntityRef[] => [
  ...new Set(refs.flatMap(ref => readEntityRef(ref) ?? [])),
];

const isGroup = (ref: string) => ref.startsWith('group:');

/**
 * Resolves references for one run. Everything is read once, in batches; the
 * groups when the first one is needed.
 */
export class ReferenceResolver {
  readonly #catalog: SystemCatalog;
  readonly #entities = new Map<EntityRef, Entity | undefined>();
  #organisation: Promise<Organisation> | undefined;

  constructor(options: { catalog: SystemCatalog }) {
    this.#catalog = options.catalog;
  }

  /** What each reference resolves to now. */
  async resolve(refs: string[]): Promise<Map<string, ResolvedReference>> {
    const groups = refs.filter(isGroup);
    const others = refs.filter(ref => !isGroup(ref));
    const resolved = await this.#resolveGroups(groups);
    await this.#load(toNormal(others));
    for (const ref of others) {
      resolved.set(ref, toReference(this.#find(ref)));
    }
    return resolved;
  }

  /** Those that are in the catalog; cheaper than to resolve them. */
  async findExisting(refs: string[]): Promise<string[]> {
    await this.#load(toNormal(refs));
    return refs.filter(ref => this.#find(ref) !== undefined);
  }

  /** Whether the groups were read; only then their tree is known. */
  get organisation(): Promise<Organisation> | undefined {
    return this.#organisation;
  }

  async #resolveGroups(
    groups: string[],
  ): Promise<Map<string, ResolvedReference>> {
    const resolved = new Map<string, ResolvedReference>();
    if (groups.length === 0) {
      return resolved;
    }
    this.#organisation ??= Organisation.read(this.#catalog.listGroups());
    const organisation = await this.#organisation;
    const members = new Map<string, Set<EntityRef>>();
    for (const ref of groups) {
      const group = readEntityRef(ref);
      if (group !== undefined && organisation.has(group)) {
        members.set(ref, organisation.members(group));
      }
    }
    await this.#load([
      ...new Set([...members.values()].flatMap(people => [...people])),
    ]);
    for (const ref of groups) {
      const people = members.get(ref);
      resolved.set(
        ref,
        people
          ? {
              status: 'resolved',
              kind: 'Group',
              memberCount: [...people].filter(person =>
                isActive(this.#entities.get(person)),
              ).length,
            }
          : { status: 'missing' },
      );
    }
    return resolved;
  }

  /** Of those that were loaded, in whatever spelling. */
  #find(text: string): Entity | undefined {
    const ref = readEntityRef(text);
    return ref && this.#entities.get(ref);
  }

  async #load(refs: EntityRef[]): Promise<void> {
    const missing = refs.filter(ref => !this.#entities.has(ref));
    if (missing.length === 0) {
      return;
    }
    const entities = await this.#catalog.getReferenced(missing);
    missing.forEach((ref, index) => this.#entities.set(ref, entities[index]));
  }
}

function toReference(entity: Entity | undefined): ResolvedReference {
  if (!entity) {
    return { status: 'missing' };
  }
  const reference: ResolvedReference = {
    status: 'resolved',
    kind: entity.kind,
  };
  if (entity.kind.toLocaleLowerCase('en-US') === 'user' && !isActive(entity)) {
    reference.inactive = true;
  }
  const lifecycle = entity.spec?.lifecycle;
  if (typeof lifecycle === 'string') {
    // Any text can stand there, and a longer one means none that is known.
    reference.lifecycle = storableText(lifecycle.slice(0, LONGEST_WORD));
  }
  return reference;
}

function isActive(person: Entity | undefined): boolean {
  return (
    person !== undefined &&
    person.metadata?.annotations?.[INACTIVE_ANNOTATION] !== 'true'
  );
}
