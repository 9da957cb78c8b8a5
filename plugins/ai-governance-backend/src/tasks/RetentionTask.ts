import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { RetentionOptions } from '../config';
import { EvaluationStore } from '../database/EvaluationStore';

const DAY_MS = 24 * 60 * 60_000;

/** Deletes once a day what the retention no longer keeps. */
export class RetentionTask {
  readonly #scheduler: SchedulerService;
  readonly #store: EvaluationStore;
  readonly #retention: RetentionOptions;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    scheduler: SchedulerService;
    store: EvaluationStore;
    retention: RetentionOptions;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#scheduler = options.scheduler;
    this.#store = options.store;
    this.#retention = options.retention;
    this.#logger = options.logger;
    this.#now = options.now;
  }

  async schedule(): Promise<void> {
    await this.#scheduler.scheduleTask({
      id: 'prune-ai-governance',
      frequency: { hours: 24 },
      // After the first runs, which have more important things to do.
      initialDelay: { minutes: 15 },
      timeout: { minutes: 15 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  async run(): Promise<void> {
    const now = this.#now();
    const { historyMs, runsMs } = this.#retention;
    const deleted = await this.#store.prune({
      documentsBefore: now - DAY_MS,
      historyBefore: historyMs === undefined ? undefined : now - historyMs,
      runsBefore: runsMs === undefined ? undefined : now - runsMs,
    });
    if (deleted > 0) {
      this.#logger.info(`Deleted ${deleted} rows that are no longer kept`);
    }
  }
}
