import {
  Entity,
  EntityRelation,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  AiSystemEntity,
  AiSystemRelationDefinition,
  getRelationEdges,
  isAiSystemEntity,
  readEntityRef,
  relationsWithKinds,
  ResolvedReference,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

function textsOf(value: unknown): string[] {
  return [value]
    .flat()
    .filter((text): text is string => typeof text === 'string' && text !== '');
}

/** Full, lower-case references; anything else is left out. */
function refsOf(entity: Entity, value: unknown, defaultKind: string): string[] {
  const { namespace: defaultNamespace } = entity.metadata;
  return textsOf(value).flatMap(
    text => readEntityRef(text, { defaultKind, defaultNamespace }) ?? [],
  );
}

/**
 * What the entities of some files say about each other. The catalog knows more, so
 * what is not in the files is not missing: it cannot be told.
 */
export class FileCatalog {
  readonly #entities = new Map<string, Entity>();
  readonly #members = new Map<string, Set<string>>();
  readonly #children = new Map<string, Set<string>>();
  readonly #relations = new Map<string, EntityRelation[]>();

  readonly #definitions: AiSystemRelationDefinition[];

  /** @param options.aiKinds - kinds that the organisation takes for AI */
  constructor(
    entities: readonly Entity[],
    options: { aiKinds?: readonly string[] } = {},
  ) {
    const { aiKinds: kinds = [] } = options;
    this.#definitions = relationsWithKinds({ kinds });
    for (const entity of entities) {
      this.#entities.set(stringifyEntityRef(entity), entity);
    }
    for (const entity of entities) this.#read(entity);
  }

  /** The entity with the relations that follow from the files. */
  withRelations(entity: AiSystemEntity): AiSystemEntity {
    const relations = this.#relations.get(stringifyEntityRef(entity)) ?? [];
    return { ...entity, relations };
  }

  has(ref: string): boolean {
    return this.#entities.has(ref);
  }

  resolve(ref: string): ResolvedReference {
    const entity = this.#entities.get(ref);
    if (!entity) return { status: 'unavailable' };
    const lifecycle = textsOf(entity.spec?.lifecycle)[0];
    const resolved: ResolvedReference = {
      status: 'resolved',
      kind: entity.kind,
      ...(lifecycle && { lifecycle }),
    };
    if (!ref.startsWith('group:')) return resolved;
    const memberCount = this.#membersOf(ref).size;
    // People are seldom in files: a group without any may have some elsewhere.
    return memberCount > 0
      ? { ...resolved, memberCount }
      : { status: 'unavailable' };
  }

  #read(entity: Entity) {
    const ref = stringifyEntityRef(entity);
    const spec = entity.spec ?? {};
    if (isAiSystemEntity(entity)) {
      const edges = getRelationEdges(entity, {
        definitions: this.#definitions,
      });
      for (const { relation, reverse, target } of edges) {
        this.#relate(ref, relation, reverse, stringifyEntityRef(target));
      }
      return;
    }
    for (const target of refsOf(entity, spec.dependsOn, 'Component')) {
      this.#relate(ref, 'dependsOn', 'dependencyOf', target);
    }
    for (const group of refsOf(entity, spec.memberOf, 'Group')) {
      this.#link(this.#members, group, ref);
    }
    for (const member of refsOf(entity, spec.members, 'User')) {
      this.#link(this.#members, ref, member);
    }
    if (entity.kind === 'Group') {
      for (const child of refsOf(entity, spec.children, 'Group')) {
        this.#link(this.#children, ref, child);
      }
      for (const parent of refsOf(entity, spec.parent, 'Group')) {
        this.#link(this.#children, parent, ref);
      }
    }
  }

  #relate(from: string, relation: string, reverse: string, to: string) {
    this.#add(from, { type: relation, targetRef: to });
    this.#add(to, { type: reverse, targetRef: from });
  }

  #add(ref: string, relation: EntityRelation) {
    const known = this.#relations.get(ref);
    // A group may own thousands.
    if (known) known.push(relation);
    else this.#relations.set(ref, [relation]);
  }

  #link(links: Map<string, Set<string>>, from: string, to: string) {
    links.set(from, (links.get(from) ?? new Set()).add(to));
  }

  #membersOf(group: string, seen = new Set<string>()): Set<string> {
    if (seen.has(group)) return new Set();
    seen.add(group);
    const people = new Set(this.#members.get(group));
    for (const child of this.#children.get(group) ?? []) {
      for (const person of this.#membersOf(child, seen)) people.add(person);
    }
    return people;
  }
}
