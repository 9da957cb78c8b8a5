import {
  AiSystemEntity,
  AiSystemRelationDefinition,
  AssembledInput,
  getRelationEdges,
  isAiSystemEntity,
  PortalInput,
  ResolvedReference,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  EntityRelation,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { SystemCatalog } from '../catalog';
import { InputReader } from '../evaluation';

const NOT_REGISTERED = {
  status: 'unavailable',
  detail: 'the portal has no AI system of this name that the caller may read',
} as const;

/**
 * Reads for descriptors that are not in the catalog yet what the evaluation of the
 * registered systems of their names would read, as far as the caller may know it.
 */
export class EvaluationInputReader {
  readonly #inputs: Pick<InputReader, 'read'>;
  readonly #catalog: Pick<SystemCatalog, 'getSystems' | 'filterReadable'>;
  readonly #relations: AiSystemRelationDefinition[] | undefined;

  constructor(options: {
    inputs: Pick<InputReader, 'read'>;
    catalog: Pick<SystemCatalog, 'getSystems' | 'filterReadable'>;
    /** The relation table of the catalog; that without kinds of an organisation by default. */
    relations?: AiSystemRelationDefinition[];
  }) {
    this.#inputs = options.inputs;
    this.#catalog = options.catalog;
    this.#relations = options.relations;
  }

  /**
   * @throws InputError for what is not a descriptor of an AI system
   */
  async read(
    descriptors: readonly JsonObject[],
    credentials: BackstageCredentials,
    options: {
      /** Whether documents come along that have a path and no address. */
      withPaths?: boolean;
    } = {},
  ): Promise<PortalInput[]> {
    const entities = descriptors.map(toSystem);
    const refs = entities.map(entity => stringifyEntityRef(entity));
    assertDistinct(refs);
    const registered = await this.#registered(refs, credentials);
    const related = entities.map((entity, index) =>
      withRelations(entity, registered.get(refs[index]), this.#relations),
    );
    // Apart, because earlier measurements are kept apart by the system alone.
    const inputs = await this.#readInputs(related.map(withoutDocuments));
    const own = new Map(
      (await this.#readInputs([...registered.values()])).map(input => [
        stringifyEntityRef(input.entity),
        input,
      ]),
    );
    const hidden = await this.#hidden(inputs, own, credentials);
    return related.map((entity, index) =>
      toPortalInput(entity, inputs[index], own.get(refs[index]), {
        hidden,
        ...options,
      }),
    );
  }

  async #readInputs(entities: Entity[]): Promise<AssembledInput[]> {
    if (entities.length === 0) return [];
    const { systems } = await this.#inputs.read(entities, {
      withHistory: true,
    });
    return systems.map(({ input }) => input);
  }

  /** The systems that the caller may read, by reference. */
  async #registered(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, Entity>> {
    const readable = await this.#catalog.filterReadable(
      [...new Set(refs)],
      credentials,
    );
    const systems = await this.#catalog.getSystems([...readable]);
    return new Map(systems.map(entity => [stringifyEntityRef(entity), entity]));
  }

  /**
   * References that the caller may not learn of: the scorecard of the registered system
   * shows its own ones, but a descriptor could name any.
   */
  async #hidden(
    inputs: AssembledInput[],
    own: Map<string, AssembledInput>,
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    const asked = new Set(
      inputs.flatMap(({ entity, references }) => {
        const known = own.get(stringifyEntityRef(entity))?.references ?? {};
        return Object.keys(references).filter(ref => !known[ref]);
      }),
    );
    const readable = await this.#catalog.filterReadable(
      [...asked],
      credentials,
    );
    return new Set([...asked].filter(ref => !readable.has(ref)));
  }
}

function toSystem(descriptor: JsonObject, index: number): AiSystemEntity {
  const entity = descriptor as unknown as Entity;
  const place = `entities[${index}]`;
  if (typeof entity.metadata?.name !== 'string') {
    throw new InputError(`${place}.metadata.name: expected text`);
  }
  const faults = validateAiSystemEntity(entity);
  if (faults.length > 0 || !isAiSystemEntity(entity)) {
    const [first] = faults;
    throw new InputError(
      `${place}: ${first?.message ?? 'expected the kind AISystem'}`,
    );
  }
  return entity;
}

function assertDistinct(refs: string[]): void {
  const second = refs.findIndex((ref, index) => refs.indexOf(ref) < index);
  if (second < 0) return;
  const first = refs.indexOf(refs[second]);
  throw new InputError(
    `entities[${second}]: ${refs[second]} is entities[${first}] already`,
  );
}

/** Relations as the catalog would have them: in the order of type and target. */
function withRelations(
  entity: AiSystemEntity,
  registered: Entity | undefined,
  definitions: AiSystemRelationDefinition[] | undefined,
) {
  const own = registered ? ownRelations(registered, definitions) : [];
  const taken = new Set(own.map(keyOf));
  const ofOthers = (registered?.relations ?? []).filter(
    relation => !taken.has(keyOf(relation)),
  );
  const relations = new Map(
    [...ownRelations(entity, definitions), ...ofOthers].map(relation => [
      keyOf(relation),
      relation,
    ]),
  );
  return {
    ...entity,
    relations: [...relations.keys()].sort().map(key => relations.get(key)!),
  };
}

function ownRelations(
  entity: Entity,
  definitions: AiSystemRelationDefinition[] | undefined,
): EntityRelation[] {
  return getRelationEdges(entity, { definitions }).map(
    ({ relation, target }) => ({
      type: relation,
      targetRef: stringifyEntityRef(target),
    }),
  );
}

function keyOf({ type, targetRef }: EntityRelation): string {
  return `${type} ${targetRef}`;
}

/** Nobody may have the portal read an address by naming it in a descriptor. */
function withoutDocuments(entity: Entity): Entity {
  const { name, namespace } = entity.metadata;
  const { documentation: _, ...spec } = entity.spec ?? {};
  return { ...entity, metadata: { name, namespace }, spec };
}

function toPortalInput(
  entity: AiSystemEntity,
  input: AssembledInput,
  registered: AssembledInput | undefined,
  options: { hidden: Set<string>; withPaths?: boolean },
): PortalInput {
  const { hidden, withPaths } = options;
  const references = Object.entries(input.references).map(
    ([ref, found]): [string, ResolvedReference] => {
      const isOwn = registered?.references[ref] !== undefined;
      return [ref, isOwn || !hidden.has(ref) ? found : { status: 'missing' }];
    },
  );
  const documents = Object.entries(registered?.documents ?? {}).filter(
    ([location]) => withPaths || /^https?:/i.test(location),
  );
  return {
    entityRef: stringifyEntityRef(entity),
    registered: registered !== undefined,
    relations: entity.relations ?? [],
    references: Object.fromEntries(references),
    records: registered ? input.records : NOT_REGISTERED,
    metrics: registered ? input.metrics : NOT_REGISTERED,
    documents: Object.fromEntries(documents),
    ...(registered?.refusedEdit && { refusedEdit: registered.refusedEdit }),
  };
}
