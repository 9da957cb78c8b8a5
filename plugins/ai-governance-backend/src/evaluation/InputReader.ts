import {
  assembleInput,
  AssembledInput,
  EvidenceSource,
  Measurement,
  ResolvedReference,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ReferenceResolver, SystemCatalog } from '../catalog';
import { CollectedDocuments, DocumentCollector } from '../documents';
import { EvidenceCollector } from '../evidence';
import { EvaluationStore } from './EvaluationStore';
import { RefusedEdits } from './RefusedEdits';
import { toSystemReferences } from './toSystemFacts';
import { SystemReference } from './types';
import { WindowReader } from './WindowReader';

/** What the evaluation of one system rests on. */
export interface SystemInputs {
  input: AssembledInput;
  /** Every reference of the system, also those that no evaluation asks for. */
  references: SystemReference[];
  /** Ids of the stored documents. */
  documentIds: number[];
  evidenceHash: string;
}

/** The inputs of some systems. */
export interface InputBatch {
  /** In the order of the entities. */
  systems: SystemInputs[];
  /** What references and documents were like when they were read. */
  inputsMark: string;
}

/**
 * Reads everything that the evaluation of systems depends on. Runs and scorecards on
 * request both read here, a scorecard as a batch of one, so that what is stored and
 * what is shown rest on the same facts.
 */
export class InputReader {
  readonly #catalog: SystemCatalog;
  readonly #store: Pick<
    EvaluationStore,
    'getInputsMark' | 'getReferences' | 'saveReferences'
  >;
  readonly #documents: DocumentCollector;
  readonly #evidence: EvidenceCollector;
  readonly #windows: WindowReader | undefined;
  readonly #refused: RefusedEdits | undefined;

  constructor(options: {
    catalog: SystemCatalog;
    store: Pick<
      EvaluationStore,
      'getInputsMark' | 'getReferences' | 'saveReferences'
    >;
    documents: DocumentCollector;
    evidence: EvidenceCollector;
    /** Earlier values, which decide where a limit is judged over time. */
    windows?: WindowReader;
    /** Edits that the catalog refuses. */
    refused?: RefusedEdits;
  }) {
    this.#catalog = options.catalog;
    this.#store = options.store;
    this.#documents = options.documents;
    this.#evidence = options.evidence;
    this.#windows = options.windows;
    this.#refused = options.refused;
  }

  /**
   * Looks up and stores what the database does not know yet, so that reading moves no
   * mark. For runs, which store what they evaluate.
   *
   * @param options.readAgain - systems whose documents are read in any case
   */
  async prepare(
    entities: readonly Entity[],
    options: {
      resolver: ReferenceResolver;
      readAgain?: ReadonlySet<Entity>;
      signal?: AbortSignal;
    },
  ): Promise<void> {
    await this.#refused?.note(entities);
    await this.#documents.ensureRead(entities, options);
    const { unknown } = await this.#getReferences(
      askedRefs(entities.map(toSystemReferences)),
    );
    if (unknown.length > 0) {
      const resolved = await options.resolver.resolve(unknown);
      await this.#store.saveReferences(
        [...resolved].map(([ref, fact]) => ({ ...fact, ref })),
      );
    }
  }

  /**
   * Inputs of systems as they are now. What the database does not know is looked up;
   * of that, documents are stored and references are not, because only a run keeps
   * references up to date.
   */
  async read(
    entities: readonly Entity[],
    options: {
      resolver?: ReferenceResolver;
      signal?: AbortSignal;
      /** From when on measurements of each system are new, by entity. */
      measuredSince?: ReadonlyMap<Entity, number>;
      /** Whether earlier values are read of all that is watched. */
      withHistory?: boolean;
    } = {},
  ): Promise<InputBatch> {
    const { signal, measuredSince, withHistory } = options;
    const evidence = await this.#evidence.collect(
      entities.map(entity => stringifyEntityRef(entity)),
      { signal },
    );
    const windows = await this.#windows?.readWindows(
      entities.map(entity => ({
        entity,
        since: measuredSince?.get(entity),
        isWhole: withHistory,
      })),
    );
    // Until the results are saved, the mark shows whether somebody wrote: another
    // replica, or the next batch. Evidence may take long, so it comes before.
    const inputsMark = await this.#store.getInputsMark();
    const references = entities.map(toSystemReferences);
    const [resolved, documents, refused] = await Promise.all([
      this.#resolve(askedRefs(references), options.resolver),
      this.#loadDocuments(entities, signal),
      this.#refused?.of(entities),
    ]);
    const systems = entities.map((entity, index): SystemInputs => {
      const { facts, ids } = documents[index];
      const entityRef = stringifyEntityRef(entity);
      const { records, metrics, hash } = evidence.get(entityRef)!;
      return {
        input: assembleInput({
          entity,
          resolve: ref => resolved.get(ref),
          read: ({ location }) => facts[location],
          records,
          metrics: withEarlier(metrics, windows?.get(entityRef)),
          refusedEdit: refused?.get(entityRef),
        }),
        references: references[index],
        documentIds: ids,
        evidenceHash: hash,
      };
    });
    return { systems, inputsMark };
  }

  /** All measurements that count for an entity as it is declared there. */
  async readMetrics(entity: Entity): Promise<EvidenceSource<Measurement>> {
    const entityRef = stringifyEntityRef(entity);
    const [evidence, windows] = await Promise.all([
      this.#evidence.collect([entityRef]),
      this.#windows?.readWindows([{ entity, isWhole: true }]),
    ]);
    return withEarlier(
      evidence.get(entityRef)!.metrics,
      windows?.get(entityRef),
    );
  }

  async #resolve(
    refs: string[],
    resolver = new ReferenceResolver({ catalog: this.#catalog }),
  ): Promise<Map<string, ResolvedReference>> {
    const { known, unknown } = await this.#getReferences(refs);
    if (unknown.length > 0) {
      for (const [ref, fact] of await resolver.resolve(unknown)) {
        known.set(ref, fact);
      }
    }
    return known;
  }

  async #getReferences(
    refs: string[],
  ): Promise<{ known: Map<string, ResolvedReference>; unknown: string[] }> {
    const stored = await this.#store.getReferences(refs);
    const known = new Map(
      stored.map(({ ref, ...fact }): [string, ResolvedReference] => [
        ref,
        fact,
      ]),
    );
    return { known, unknown: refs.filter(ref => !known.has(ref)) };
  }

  async #loadDocuments(
    entities: readonly Entity[],
    signal: AbortSignal | undefined,
  ): Promise<CollectedDocuments[]> {
    const documents = await this.#documents.load(entities);
    const incomplete = entities.filter(
      (_, index) => !documents[index].complete,
    );
    if (incomplete.length === 0) {
      return documents;
    }
    await this.#documents.ensureRead(incomplete, { signal });
    return this.#documents.load(entities);
  }
}

function withEarlier(
  metrics: EvidenceSource<Measurement>,
  earlier: Measurement[] | undefined,
): EvidenceSource<Measurement> {
  return metrics.status === 'available' && earlier
    ? { ...metrics, items: [...metrics.items, ...earlier] }
    : metrics;
}

/** The references that some evaluation asks for, without repetition. */
function askedRefs(references: SystemReference[][]): string[] {
  return [
    ...new Set(
      references.flatMap(list =>
        list.filter(({ resolved }) => resolved).map(({ ref }) => ref),
      ),
    ),
  ];
}
