import { EvaluationRunner } from './EvaluationRunner';
import { EvaluationStore } from './EvaluationStore';

/** Systems that one request evaluates at most. */
const LIMIT = 500;

/**
 * Evaluates what has expired since the last run, before a list is answered. Costs
 * one look into an index when nothing has.
 */
export class DueRefresher {
  readonly #store: EvaluationStore;
  readonly #runner: EvaluationRunner;
  readonly #packIds: string[];
  readonly #now: () => number;
  #running: Promise<void> | undefined;

  constructor(options: {
    store: EvaluationStore;
    runner: EvaluationRunner;
    packIds: string[];
    now: () => number;
  }) {
    this.#store = options.store;
    this.#runner = options.runner;
    this.#packIds = options.packIds;
    this.#now = options.now;
  }

  async refresh(): Promise<void> {
    const entityRefs = await this.#store.listDue({
      packIds: this.#packIds,
      now: this.#now(),
      limit: LIMIT,
    });
    if (entityRefs.length === 0) {
      return;
    }
    // Requests that arrive together wait for one evaluation.
    this.#running ??= this.#evaluate(entityRefs);
    await this.#running;
  }

  async #evaluate(entityRefs: string[]): Promise<void> {
    try {
      await this.#runner.evaluateSystems({ entityRefs });
    } finally {
      this.#running = undefined;
    }
  }
}
