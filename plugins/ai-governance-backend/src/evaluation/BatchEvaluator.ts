import {
  acceptanceValidityOf,
  AttentionFinding,
  collectDocuments,
  countRisks,
  EvaluationDigest,
  evaluateDigest,
  LEVELS,
  ResolvedReference,
  RiskSettings,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ReferenceResolver } from '../catalog';
import { EvaluationStore } from '../database/EvaluationStore';
import { CollectedDocuments, DocumentCollector } from '../documents';
import { Evidence, EvidenceCollector } from '../evidence';
import { ControlPositions, PackInForce } from '../packs';
import { encodeControls } from './stateCodec';
import { toSystemFacts, toSystemReferences } from './toSystemFacts';
import {
  ChangeCause,
  EvaluatedSystem,
  PackFinding,
  SystemReference,
  SystemResult,
} from './types';

/** A pack, and where its controls stand in the stored strings. */
export type PositionedPack = PackInForce & { positions: ControlPositions };

/** A system that is to be evaluated. */
export interface DueSystem {
  entity: Entity;
  cause: ChangeCause;
  /** When the entity was read, milliseconds since the epoch. */
  readAt: number;
  /** Revision of the inputs before they are read. */
  inputsRevision: number;
}

/** What came of a batch. */
export interface BatchReport {
  evaluated: number;
  changed: number;
  failed: number;
}

/** Inputs of a system besides the entity. */
interface Inputs {
  references: SystemReference[];
  resolved: Record<string, ResolvedReference>;
  documents: CollectedDocuments;
  evidence: Evidence;
}

/**
 * Evaluates batches of systems against every pack in force and saves the results.
 * What goes wrong with one system is logged and counted, and stops no other.
 */
export class BatchEvaluator {
  readonly #store: EvaluationStore;
  readonly #documents: DocumentCollector;
  readonly #evidence: EvidenceCollector;
  readonly #packs: PositionedPack[];
  readonly #riskSettings: RiskSettings;
  /** Hash of the packs in force and of what rates risks; results of another one are evaluated again. */
  readonly packsFingerprint: string;
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
    this.#packs = options.packs;
    this.#riskSettings = options.riskSettings;
    const { bands, appetite } = options.riskSettings;
    this.packsFingerprint = [
      ...options.packs.map(pack => pack.fingerprint),
      sha256Hex(JSON.stringify([bands, appetite])).slice(0, 16),
    ].join(' ');
    this.#logger = options.logger;
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
  ): Promise<BatchReport> {
    if (batch.length === 0) {
      return { evaluated: 0, changed: 0, failed: 0 };
    }
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
    // From here on nothing is written before the results are, and the mark tells
    // whether somebody else wrote.
    const inputsMark = await this.#store.getInputsMark();
    const [facts, documents] = await Promise.all([
      this.#store.getReferences(refs),
      this.#documents.load(entities),
    ]);
    const factOf = new Map(facts.map(({ ref, ...fact }) => [ref, fact]));
    const evaluated = batch.flatMap((system, index) => {
      const result = this.#evaluateSystem(system, {
        references: references[index],
        resolved: pick(factOf, references[index]),
        documents: documents[index],
        evidence: evidence.get(stringifyEntityRef(system.entity))!,
      });
      return result ? [result] : [];
    });
    const saved = await this.#save(evaluated, inputsMark);
    return {
      evaluated: evaluated.length - saved.failed,
      changed: saved.changed,
      failed: batch.length - evaluated.length + saved.failed,
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
    inputs: Inputs,
  ): EvaluatedSystem | undefined {
    const { entity, cause, readAt, inputsRevision } = system;
    try {
      const digests = this.#packs.map(({ pack, policy }) =>
        evaluateDigest({
          entity,
          references: inputs.resolved,
          records: inputs.evidence.records,
          metrics: inputs.evidence.metrics,
          documents: inputs.documents.facts,
          pack,
          policy,
          now: readAt,
        }),
      );
      return {
        facts: toSystemFacts(entity, digests[0].ownership),
        cause,
        readAt,
        inputsRevision,
        evidenceHash: inputs.evidence.hash,
        packsFingerprint: this.packsFingerprint,
        references: inputs.references,
        documentIds: inputs.documents.ids,
        results: digests.map((digest, index) => ({
          ...toResult(this.#packs[index], digest),
          ...this.#countRisks(this.#packs[index], system, inputs),
        })),
        attention: [
          ...digests[0].attention.system.map(toFinding('')),
          ...digests.flatMap(({ attention }, index) =>
            attention.controls.map(toFinding(this.#packs[index].pack.id)),
          ),
        ],
      };
    } catch (error) {
      this.#logger.error(
        `Could not evaluate ${stringifyEntityRef(entity)}`,
        error as Error,
      );
      return undefined;
    }
  }

  /** Counts of what could not be read are left out: nobody may take them for none. */
  #countRisks(
    { pack }: PositionedPack,
    { entity, readAt }: DueSystem,
    { evidence: { records } }: Inputs,
  ): Pick<SystemResult, 'risks' | 'risksChangeAt' | 'openRisksChangeAt'> {
    if (records.status !== 'available') {
      return {};
    }
    const { counts, nextChangeAt, nextOpenAt } = countRisks({
      records: records.items,
      entity,
      settings: this.#riskSettings,
      acceptanceValidityDays: acceptanceValidityOf(pack),
      now: readAt,
    });
    return {
      risks: counts,
      risksChangeAt: nextChangeAt,
      openRisksChangeAt: nextOpenAt,
    };
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

function toResult(
  pack: PositionedPack,
  digest: EvaluationDigest,
): SystemResult {
  const { counts } = digest;
  return {
    packId: pack.pack.id,
    packVersion: pack.pack.version,
    level: LEVELS.indexOf(digest.level),
    completeness: digest.completeness,
    blocked: digest.blocked,
    failing: counts.fail + counts.expired + counts.unknown,
    failingGates: digest.failingGates.length,
    ...encodeControls(digest.controls, pack.positions.ofPack(pack.pack)),
    nextChangeAt: digest.nextChangeAt,
  };
}

/** What follows from no pack is the same by every one of them. */
function toFinding(packId: string) {
  return (finding: AttentionFinding): PackFinding => ({ ...finding, packId });
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
