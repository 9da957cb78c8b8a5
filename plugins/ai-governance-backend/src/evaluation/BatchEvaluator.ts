import {
  collectDocuments,
  ResolvedReference,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ReferenceResolver } from '../catalog';
import { DocumentCollector } from '../documents';
import { EvidenceCollector } from '../evidence';
import { PositionedPack } from '../packs';
import { EvaluationStore } from './EvaluationStore';
import { SystemEvaluator, SystemInputs } from './SystemEvaluator';
import { toSystemReferences } from './toSystemFacts';
import { DueSystem, EvaluatedSystem, SystemReference } from './types';

/** What came of a batch. */
export interface BatchReport {
  evaluated: number;
  changed: number;
  failed: number;
}

/** A batch that is evaluated and not saved yet. */
export interface EvaluatedBatch {
  systems: EvaluatedSystem[];
  /** Systems that could not be evaluated. */
  failed: number;
  /** What references and documents were like when they were read. */
  inputsMark: string;
}

/**
 * Evaluates batches of systems against every pack in force and saves the results.
 * What goes wrong with one system is logged and counted, and stops no other.
 */
export class BatchEvaluator {
  readonly #store: EvaluationStore;
  readonly #documents: DocumentCollector;
  readonly #evidence: EvidenceCollector;
  readonly #evaluator: SystemEvaluator;
  readonly #logger: LoggerService;

  constructor(options: {
    store: EvaluationStore;
    documents: DocumentCollector;
    evidence: EvidenceCollector;
    packs: PositionedPack[];
    riskSettings: RiskSettings;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#documents = options.documents;
    this.#evidence = options.evidence;
    this.#evaluator = new SystemEvaluator(options);
    this.#logger = options.logger;
  }

  /** Results of another one are evaluated again. */
  get packsFingerprint(): string {
    return this.#evaluator.packsFingerprint;
  }

  /**
   * The systems whose entity can be read at all. One that cannot would stop the
   * whole batch, so it is logged and left out before anything is asked for.
   */
  readable(batch: DueSystem[]): DueSystem[] {
    return batch.filter(({ entity }) => {
      try {
        toSystemReferences(entity);
        collectDocuments(entity);
        return true;
      } catch (error) {
        this.#logger.error(
          `Could not read ${stringifyEntityRef(entity)}`,
          error as Error,
        );
        return false;
      }
    });
  }

  async evaluate(
    batch: DueSystem[],
    options: { resolver: ReferenceResolver; signal?: AbortSignal },
  ): Promise<EvaluatedBatch> {
    const { resolver, signal } = options;
    const entities = batch.map(system => system.entity);
    const references = entities.map(toSystemReferences);
    await this.#documents.ensureRead(entities, {
      readAgain: new Set(
        batch.filter(({ cause }) => cause === 'entity').map(s => s.entity),
      ),
      signal,
    });
    const refs = resolvedRefs(references);
    await this.#ensureResolved(refs, resolver);
    const evidence = await this.#evidence.collect(
      entities.map(entity => stringifyEntityRef(entity)),
      { signal },
    );
    // Until the results are saved, the mark tells whether somebody wrote: another
    // replica, or the next batch.
    const inputsMark = await this.#store.getInputsMark();
    const [facts, documents] = await Promise.all([
      this.#store.getReferences(refs),
      this.#documents.load(entities),
    ]);
    const factOf = new Map(facts.map(({ ref, ...fact }) => [ref, fact]));
    const systems = batch.flatMap((system, index) => {
      const result = this.#evaluateSystem(system, {
        references: references[index],
        resolved: pick(factOf, references[index]),
        documents: documents[index],
        evidence: evidence.get(stringifyEntityRef(system.entity))!,
      });
      return result ? [result] : [];
    });
    return { systems, failed: batch.length - systems.length, inputsMark };
  }

  async save(batch: EvaluatedBatch): Promise<BatchReport> {
    const { systems, failed, inputsMark } = batch;
    const saved = await this.#save(systems, inputsMark);
    return {
      evaluated: systems.length - saved.failed,
      changed: saved.changed,
      failed: failed + saved.failed,
    };
  }

  async #ensureResolved(
    refs: string[],
    resolver: ReferenceResolver,
  ): Promise<void> {
    const known = new Set(
      (await this.#store.getReferences(refs)).map(fact => fact.ref),
    );
    const unknown = refs.filter(ref => !known.has(ref));
    if (unknown.length > 0) {
      const resolved = await resolver.resolve(unknown);
      await this.#store.saveReferences(
        [...resolved].map(([ref, fact]) => ({ ...fact, ref })),
      );
    }
  }

  #evaluateSystem(
    system: DueSystem,
    inputs: SystemInputs,
  ): EvaluatedSystem | undefined {
    try {
      return this.#evaluator.evaluate(system, inputs);
    } catch (error) {
      this.#logger.error(
        `Could not evaluate ${stringifyEntityRef(system.entity)}`,
        error as Error,
      );
      return undefined;
    }
  }

  /** Saves a batch; when that fails, its halves, until the culprit is alone. */
  async #save(
    systems: EvaluatedSystem[],
    inputsMark: string,
  ): Promise<{ changed: number; failed: number }> {
    if (systems.length === 0) {
      return { changed: 0, failed: 0 };
    }
    try {
      const { changed } = await this.#store.saveEvaluations(systems, {
        inputsMark,
      });
      return { changed, failed: 0 };
    } catch (error) {
      if (systems.length === 1) {
        this.#logger.error(
          `Could not save the evaluation of ${systems[0].facts.entityRef}`,
          error as Error,
        );
        return { changed: 0, failed: 1 };
      }
      const half = Math.ceil(systems.length / 2);
      const first = await this.#save(systems.slice(0, half), inputsMark);
      const second = await this.#save(systems.slice(half), inputsMark);
      return {
        changed: first.changed + second.changed,
        failed: first.failed + second.failed,
      };
    }
  }
}

function resolvedRefs(references: SystemReference[][]): string[] {
  const refs = new Set<string>();
  for (const list of references) {
    for (const { ref, resolved } of list) {
      if (resolved) {
        refs.add(ref);
      }
    }
  }
  return [...refs];
}

function pick(
  facts: Map<string, ResolvedReference>,
  references: SystemReference[],
): Record<string, ResolvedReference> {
  const picked: Record<string, ResolvedReference> = {};
  for (const { ref, resolved } of references) {
    const fact = facts.get(ref);
    if (resolved && fact) {
      picked[ref] = fact;
    }
  }
  return picked;
}
