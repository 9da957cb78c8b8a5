import {
  collectDocuments,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ReferenceResolver } from '../catalog';
import { PositionedPack } from '../packs';
import { ChangeListener } from '../signals';
import { mapInSlices } from '../util';
import { EvaluationStore } from './EvaluationStore';
import { InputReader, SystemInputs } from './InputReader';
import { SystemEvaluator } from './SystemEvaluator';
import { toSystemReferences } from './toSystemFacts';
import { DueSystem, EvaluatedSystem } from './types';

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
  readonly #inputs: InputReader;
  readonly #evaluator: SystemEvaluator;
  readonly #signals: ChangeListener | undefined;
  readonly #now: () => number;
  readonly #logger: LoggerService;

  constructor(options: {
    store: EvaluationStore;
    inputs: InputReader;
    packs: PositionedPack[];
    riskSettings: RiskSettings;
    /** Learns of systems of which something changed. Default: nobody is. */
    signals?: ChangeListener;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#inputs = options.inputs;
    this.#evaluator = new SystemEvaluator(options);
    this.#signals = options.signals;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /** Results of another one are evaluated again. */
  get packsFingerprint(): string {
    return this.#evaluator.packsFingerprint;
  }

  /**
   * The systems whose entity can be read at all. One that cannot would stop the
   * whole batch, so it is logged and left out before anything is read.
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
    await this.#inputs.prepare(entities, {
      resolver,
      readAgain: new Set(
        batch.filter(({ cause }) => cause === 'entity').map(s => s.entity),
      ),
      signal,
    });
    const { systems: inputs, inputsMark } = await this.#inputs.read(entities, {
      resolver,
      signal,
      measuredSince: new Map(
        batch.flatMap(({ entity, measuredSince }) =>
          measuredSince === undefined ? [] : [[entity, measuredSince]],
        ),
      ),
    });
    const results = await mapInSlices(batch, (system, index) =>
      this.#evaluateSystem(system, inputs[index]),
    );
    const systems = results.filter(result => result !== undefined);
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
      const { changed, changedRefs, ahead } = await this.#store.saveEvaluations(
        systems,
        { inputsMark, now: this.#now },
      );
      this.#signals?.changed(changedRefs);
      if (ahead) {
        this.#logger.warn(
          `A clock ran ahead: ${ahead.length} AI systems, such as ${ahead[0]}, had been ` +
            `evaluated at an instant that has not come; that no longer counts`,
        );
      }
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
