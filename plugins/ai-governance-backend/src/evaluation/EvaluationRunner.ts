import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { readDomainEdges, ReferenceResolver, SystemCatalog } from '../catalog';
import { DocumentCollector } from '../documents';
import { EvidenceCollector } from '../evidence';
import { PositionedPack } from '../packs';
import { ChangeListener } from '../signals';
import { batches, readAhead } from '../util';
import { BatchEvaluator } from './BatchEvaluator';
import { BATCH, EvaluationPipeline } from './EvaluationPipeline';
import { EvaluationStore } from './EvaluationStore';
import { InputReader } from './InputReader';
import {
  refreshMissingReferences,
  refreshReferences,
} from './refreshReferences';
import { RefusedEdits } from './RefusedEdits';
import { RunReport, StoredSystem } from './types';
import { WorkList } from './WorkList';

/** Changes after which the database has to look at its tables again. */
const MANY = 1000;

/** One run: what it shares between its steps, and what it has done so far. */
interface Run {
  resolver: ReferenceResolver;
  signal?: AbortSignal;
  pipeline: EvaluationPipeline;
  removed: number;
}

/**
 * Keeps the stored results in step with the catalog.
 *
 * @remarks
 *
 * What is due is derived from the database alone: an entity whose etag differs, a
 * result of another pack, an instant that has passed, or an input that changed
 * since. A run that is cut off anywhere is completed by the next one, on whichever
 * replica, and two at once only do the same work twice.
 */
export class EvaluationRunner {
  readonly #catalog: SystemCatalog;
  readonly #store: EvaluationStore;
  readonly #documents: DocumentCollector;
  readonly #evidence: EvidenceCollector;
  readonly #refused: RefusedEdits;
  readonly #packs: PositionedPack[];
  readonly #evaluator: BatchEvaluator;
  readonly #signals: ChangeListener | undefined;
  readonly #now: () => number;
  readonly #logger: LoggerService;

  constructor(options: {
    catalog: SystemCatalog;
    store: EvaluationStore;
    documents: DocumentCollector;
    evidence: EvidenceCollector;
    inputs: InputReader;
    refused: RefusedEdits;
    packs: PositionedPack[];
    riskSettings: RiskSettings;
    /** Learns of systems of which something changed. Default: nobody is. */
    signals?: ChangeListener;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#catalog = options.catalog;
    this.#store = options.store;
    this.#documents = options.documents;
    this.#evidence = options.evidence;
    this.#refused = options.refused;
    this.#packs = options.packs;
    this.#signals = options.signals;
    this.#now = options.now;
    this.#logger = options.logger;
    this.#evaluator = new BatchEvaluator(options);
  }

  /**
   * Evaluates every system for which that is due.
   *
   * @param options.mode - `full` looks at references and evidence of all systems;
   * `changes` only at systems that changed, documents that are due, and instants
   * that have passed
   */
  async run(options: {
    mode: 'full' | 'changes';
    signal?: AbortSignal;
  }): Promise<RunReport> {
    const { mode, signal } = options;
    return this.#report(mode, signal, async run => {
      const refresh =
        mode === 'full' ? refreshReferences : refreshMissingReferences;
      await refresh({ store: this.#store, resolver: run.resolver });
      await this.#documents.refresh({ signal });
      if (mode === 'full') {
        await this.#refused.refreshLocations();
      }
      const stored = await this.#store.listSystems();
      const total = stored.some(system => !system.removed)
        ? await this.#runChanged(run, stored, mode)
        : await this.#runFirst(run, stored);
      await this.#saveGroups(run);
      if (mode === 'full' || stored.length === 0) {
        await this.#store.replaceDomainEdges(
          await readDomainEdges(this.#catalog.listLandscape()),
        );
      }
      if (run.pipeline.done.changed > MANY) {
        await this.#store.refreshStatistics();
      }
      return total;
    });
  }

  /** Evaluates the systems named, whether that is due or not. */
  async evaluateSystems(options: {
    entityRefs: string[];
    /** From when on measurements of each are new, by reference. */
    measuredSince?: ReadonlyMap<string, number>;
    signal?: AbortSignal;
  }): Promise<RunReport> {
    return this.#report('systems', options.signal, async run => {
      const stored = await this.#store.listSystems(options);
      const work = new WorkList(stored);
      for (const entityRef of options.entityRefs) {
        work.add(entityRef, 'expiry');
      }
      await this.#evaluateListed(run, work, options.measuredSince);
      return options.entityRefs.length;
    });
  }

  /** The first run reads every entity once, and knows nothing to compare with. */
  async #runFirst(run: Run, stored: StoredSystem[]): Promise<number> {
    const work = new WorkList(stored);
    const toDue = (readAt: number) => (entity: Entity) =>
      work.toDue(entity, { cause: 'registered', readAt });
    let total = 0;
    const pages = this.#catalog.listSystems()[Symbol.asyncIterator]();
    const read = async () => {
      const readAt = this.#now();
      const { value, done } = await pages.next();
      return done ? undefined : value.map(toDue(readAt));
    };
    await readAhead(read, async page => {
      total += page.length;
      await run.pipeline.add(page);
    });
    await run.pipeline.finish();
    return total;
  }

  async #runChanged(
    run: Run,
    stored: StoredSystem[],
    mode: 'full' | 'changes',
  ): Promise<number> {
    const work = new WorkList(stored);
    for await (const page of this.#catalog.listEtags()) {
      work.compare(page);
    }
    const gone = work.unseen();
    work.addOutdated(this.#evaluator.packsFingerprint);
    work.addAhead(this.#now());
    if (mode === 'full') {
      await this.#addChangedEvidence(run, work);
    }
    const due = await this.#store.listDue({
      packIds: this.#packs.map(({ pack }) => pack.id),
      now: this.#now(),
    });
    for (const ref of due) {
      work.add(ref, 'expiry');
    }
    for (const ref of gone) {
      // Asked for by name, it is there after all or really gone.
      work.add(ref, 'entity');
    }
    await this.#evaluateListed(run, work);
    return work.seenCount;
  }

  async #addChangedEvidence(run: Run, work: WorkList): Promise<void> {
    if (!this.#evidence.hasProviders) {
      return;
    }
    const unchanged = work.unchanged();
    const evidence = await this.#evidence.collect(
      unchanged.map(system => system.entityRef),
      run,
    );
    for (const { entityRef, evidenceHash } of unchanged) {
      if (evidence.get(entityRef)?.hash !== evidenceHash) {
        work.add(entityRef, 'evidence');
      }
    }
  }

  async #evaluateListed(
    run: Run,
    work: WorkList,
    measuredSince?: ReadonlyMap<string, number>,
  ): Promise<void> {
    const listed = batches(work.refs(), BATCH)[Symbol.iterator]();
    const read = async () => {
      const { value: refs, done } = listed.next();
      if (done) return undefined;
      const readAt = this.#now();
      return { refs, readAt, entities: await this.#catalog.getSystems(refs) };
    };
    await readAhead(read, async ({ refs, readAt, entities }) => {
      await run.pipeline.add(
        entities.map(entity =>
          work.toDue(entity, {
            readAt,
            measuredSince: measuredSince?.get(stringifyEntityRef(entity)),
          }),
        ),
      );
      const found = new Set(entities.map(entity => stringifyEntityRef(entity)));
      const gone = refs.filter(ref => !found.has(ref) && work.isStored(ref));
      if (gone.length > 0) {
        run.removed += await this.#store.markRemoved({
          entityRefs: gone,
          at: readAt,
          now: this.#now(),
        });
        this.#signals?.changed(gone);
      }
    });
    await run.pipeline.finish();
  }

  async #saveGroups(run: Run): Promise<void> {
    const organisation = await run.resolver.organisation;
    if (organisation) {
      await this.#store.replaceGroupEdges(organisation.edges());
    }
  }

  async #report(
    mode: RunReport['mode'],
    signal: AbortSignal | undefined,
    task: (run: Run) => Promise<number>,
  ): Promise<RunReport> {
    const startedAt = this.#now();
    const resolver = new ReferenceResolver({ catalog: this.#catalog });
    const pipeline = new EvaluationPipeline({
      evaluator: this.#evaluator,
      documents: this.#documents,
      resolver,
      signal,
      now: this.#now,
    });
    const run: Run = { resolver, signal, pipeline, removed: 0 };
    const report = (systems: number, error?: Error): RunReport => ({
      mode,
      startedAt,
      finishedAt: this.#now(),
      systems,
      ...pipeline.done,
      removed: run.removed,
      ...(error && { error: error.message }),
    });
    try {
      const finished = report(await task(run));
      await this.#record(finished);
      return finished;
    } catch (error) {
      await pipeline.settle();
      await this.#record(report(0, error as Error)).catch(() => undefined);
      throw error;
    }
  }

  /** A look at the catalog that found nothing to do leaves no trace. */
  async #record(report: RunReport): Promise<void> {
    const { mode, evaluated, removed, failed, error } = report;
    if (mode === 'full' || evaluated + removed + failed > 0 || error) {
      await this.#store.recordRun(report);
      this.#logger.debug(
        `Evaluation run (${mode}): ${evaluated} evaluated, ${report.changed} changed, ` +
          `${removed} removed, ${failed} failed, of ${report.systems} AI systems`,
      );
    }
  }
}
