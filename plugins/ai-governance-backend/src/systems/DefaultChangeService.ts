import {
  AiSystemRelationDefinition,
  assembleInput,
  collectDocuments,
  collectReferences,
  DocumentFacts,
  DocumentRequest,
  evaluate,
  EvaluationInput,
  getRelationEdges,
  ResolvedReference,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  EntityRelation,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { ServiceOptions } from '../access';
import { ReferenceResolver, SystemCatalog } from '../catalog';
import { InputReader } from '../evaluation';
import { PackRegistry } from '../packs';
import {
  ChangedEvaluation,
  ChangeRequest,
  ChangeService,
} from './ChangeService';
import { ScorecardReader } from './ScorecardReader';

const UNREAD: DocumentFacts = {
  status: 'unavailable',
  detail: 'it is read once the change is in the catalog',
};

/**
 * Evaluates a changed descriptor. It reveals nothing that the caller could not read: a
 * reference that the change adds leads to what the caller may read, or nowhere, and a
 * document that it adds is not fetched.
 */
export class DefaultChangeService implements ChangeService {
  readonly #catalog: SystemCatalog;
  readonly #scorecards: Pick<ScorecardReader, 'read'>;
  readonly #inputs: Pick<InputReader, 'readMetrics'>;
  readonly #packs: Pick<PackRegistry, 'get'>;
  readonly #relations: AiSystemRelationDefinition[] | undefined;

  constructor(options: {
    catalog: SystemCatalog;
    scorecards: Pick<ScorecardReader, 'read'>;
    inputs: Pick<InputReader, 'readMetrics'>;
    packs: Pick<PackRegistry, 'get'>;
    /** The relation table of the catalog; that without kinds of an organisation by default. */
    relations?: AiSystemRelationDefinition[];
  }) {
    this.#catalog = options.catalog;
    this.#scorecards = options.scorecards;
    this.#inputs = options.inputs;
    this.#packs = options.packs;
    this.#relations = options.relations;
  }

  async evaluateChange(
    { entityRef, packId, change }: ChangeRequest,
    { credentials }: ServiceOptions,
  ): Promise<ChangedEvaluation> {
    const inForce = this.#packs.get(packId);
    const entity = await this.#catalog.getSystemAs(entityRef, credentials);
    if (!entity) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    const changed = withRelations(
      await change(entity),
      entity,
      this.#relations,
    );
    const before = await this.#scorecards.read(entity, inForce);
    const [references, metrics] = await Promise.all([
      this.#resolve(changed, before.input, credentials),
      this.#inputs.readMetrics(changed),
    ]);
    const read = readerOf(before.input);
    const input: EvaluationInput = {
      ...before.input,
      ...assembleInput({
        entity: changed,
        resolve: ref => references.get(ref),
        read,
        records: before.input.records,
        metrics,
      }),
    };
    return {
      before,
      after: { input, scorecard: evaluate(input) },
      unread: collectDocuments(changed)
        .filter(request => read(request) === UNREAD)
        .map(({ location }) => location),
    };
  }

  /** What the changed entity refers to, in so far as the caller may learn of it. */
  async #resolve(
    changed: Entity,
    { references }: Pick<EvaluationInput, 'references'>,
    credentials: BackstageCredentials,
  ): Promise<Map<string, ResolvedReference>> {
    const known = new Map(Object.entries(references));
    const added = collectReferences(changed).filter(ref => !known.has(ref));
    if (added.length === 0) return known;
    const readable = await this.#catalog.filterReadable(added, credentials);
    const resolver = new ReferenceResolver({ catalog: this.#catalog });
    const resolved = await resolver.resolve([...readable]);
    for (const ref of added) {
      known.set(ref, resolved.get(ref) ?? { status: 'missing' });
    }
    return known;
  }
}

/** Facts of documents as they were read for the system as it is. */
function readerOf({
  entity,
  documents,
}: EvaluationInput): (request: DocumentRequest) => DocumentFacts {
  const kinds = new Map(
    collectDocuments(entity).map(({ location, kind }) => [location, kind]),
  );
  return ({ location, kind }) =>
    // Another kind of document is read in another way.
    (kinds.get(location) === kind ? documents[location] : undefined) ?? UNREAD;
}

const keyOf = ({ type, targetRef }: EntityRelation) => `${type} ${targetRef}`;

const declaredRelations = (
  entity: Entity,
  definitions: AiSystemRelationDefinition[] | undefined,
): EntityRelation[] =>
  getRelationEdges(entity, { definitions }).map(({ relation, target }) => ({
    type: relation,
    targetRef: stringifyEntityRef(target),
  }));

/** With the relations that the catalog would make of it; those of others stay. */
function withRelations(
  changed: Entity,
  original: Entity,
  definitions: AiSystemRelationDefinition[] | undefined,
): Entity {
  const gone = new Set(declaredRelations(original, definitions).map(keyOf));
  const relations = [
    ...(original.relations ?? []).filter(item => !gone.has(keyOf(item))),
    ...declaredRelations(changed, definitions),
  ];
  const unique = new Map(relations.map(item => [keyOf(item), item]));
  return { ...changed, relations: [...unique.values()] };
}
