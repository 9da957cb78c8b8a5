import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { AttachmentCleaner } from '../attachments';
import { RetentionOptions } from '../config';
import { EvaluationStore } from '../evaluation';
import { DAY } from '../util';

/** Deletes once a day what the retention no longer keeps. */
export class RetentionTask {
  readonly #scheduler: SchedulerService;
  readonly #store: EvaluationStore;
  readonly #attachments: Pick<AttachmentCleaner, 'clean'>;
  readonly #retention: RetentionOptions;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    scheduler: SchedulerService;
    store: EvaluationStore;
    attachments: Pick<AttachmentCleaner, 'clean'>;
    retention: RetentionOptions;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#scheduler = options.scheduler;
    this.#store = options.store;
    this.#attachments = options.attachments;
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
    const { historyMs, runsMs, unusedAttachmentsMs } = this.#retention;
    const deleted = await this.#store.prune({
      documentsBefore: now - DAY,
      historyBefore: historyMs === undefined ? undefined : now - historyMs,
      runsBefore: runsMs === undefined ? undefined : now - runsMs,
    });
    if (deleted > 0) {
      this.#logger.info(`Deleted ${deleted} rows that are no longer kept`);
    }
    const files = await this.#attachments.clean({
      now,
      unusedBefore:
        unusedAttachmentsMs === undefined
          ? undefined
          : now - unusedAttachmentsMs,
    });
    if (files > 0) {
      this.#logger.info(
        `Removed ${files} uploaded files that no record refers to`,
      );
    }
  }
}
