import {
  evaluate,
  EvaluationInput,
  ResolvedReference,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ReferenceResolver, SystemCatalog } from '../catalog';
import { CollectedDocuments, DocumentCollector } from '../documents';
import { EvaluationStore } from '../evaluation';
import { toSystemReferences } from '../evaluation/toSystemFacts';
import { EvidenceCollector } from '../evidence';
import { PackInForce } from '../packs';
import { Evaluation } from './SystemService';

/**
 * Evaluates one system at this very instant, so that what expires does so to the
 * millisecond. Facts that no run has stored yet are looked up.
 */
export class ScorecardReader {
  readonly #catalog: SystemCatalog;
  readonly #store: EvaluationStore;
  readonly #documents: DocumentCollector;
  readonly #evidence: EvidenceCollector;
  readonly #now: () => number;

  constructor(options: {
    catalog: SystemCatalog;
    store: EvaluationStore;
    documents: DocumentCollector;
    evidence: EvidenceCollector;
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#store = options.store;
    this.#documents = options.documents;
    this.#evidence = options.evidence;
    this.#now = options.now;
  }

  async read(entity: Entity, inForce: PackInForce): Promise<Evaluation> {
    const entityRef = stringifyEntityRef(entity);
    const [references, documents, evidence] = await Promise.all([
      this.#readReferences(entity),
      this.#readDocuments(entity),
      this.#evidence.collect([entityRef]),
    ]);
    const { records, metrics } = evidence.get(entityRef)!;
    const input: EvaluationInput = {
      entity,
      references,
      records,
      metrics,
      documents: documents.facts,
      pack: inForce.pack,
      policy: inForce.policy,
      now: this.#now(),
    };
    return { input, scorecard: evaluate(input) };
  }

  async #readReferences(
    entity: Entity,
  ): Promise<Record<string, ResolvedReference>> {
    const refs = toSystemReferences(entity)
      .filter(reference => reference.resolved)
      .map(reference => reference.ref);
    const references: Record<string, ResolvedReference> = {};
    for (const { ref, ...fact } of await this.#store.getReferences(refs)) {
      references[ref] = fact;
    }
    const unknown = refs.filter(ref => !references[ref]);
    if (unknown.length > 0) {
      const resolver = new ReferenceResolver({ catalog: this.#catalog });
      for (const [ref, fact] of await resolver.resolve(unknown)) {
        references[ref] = fact;
      }
    }
    return references;
  }

  async #readDocuments(entity: Entity): Promise<CollectedDocuments> {
    const [documents] = await this.#documents.load([entity]);
    if (documents.complete) {
      return documents;
    }
    await this.#documents.ensureRead([entity]);
    const [complete] = await this.#documents.load([entity]);
    return complete;
  }
}
