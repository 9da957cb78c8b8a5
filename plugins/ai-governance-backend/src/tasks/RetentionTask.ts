import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { AttachmentCleaner } from '../attachments';
import { RetentionOptions } from '../config';
import { EvaluationStore } from '../evaluation';
import { EventStore, GovernanceEventType } from '../events';
import { MeasurementRetention, MeasurementStore } from '../measurements';
import { NotificationStore } from '../notifications';
import { DAY } from '../util';

/** What follows from trail and history is gathered once, so that it may go. */
const FROM_HISTORY: readonly GovernanceEventType[] = [
  'ownership.lost',
  'level.fallen',
  'level.risen',
  'gate.closed',
  'gate.opened',
  'approval.wanted',
  'record.decided',
];
const EVENTS_MS = 180 * DAY;

/** What could not be sent for that long is told no more. */
const NOTICES_MS = 30 * DAY;

/** Deletes once a day what the retention no longer keeps. */
export class RetentionTask {
  readonly #scheduler: SchedulerService;
  readonly #store: EvaluationStore;
  readonly #attachments: Pick<AttachmentCleaner, 'clean'>;
  readonly #measurements: Pick<MeasurementStore, 'rollUp'>;
  readonly #events: Pick<EventStore, 'pruneEvents'> | undefined;
  readonly #notices: Pick<NotificationStore, 'prune'> | undefined;
  readonly #retention: RetentionOptions;
  readonly #measurementRetention: MeasurementRetention;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    scheduler: SchedulerService;
    store: EvaluationStore;
    attachments: Pick<AttachmentCleaner, 'clean'>;
    measurements: Pick<MeasurementStore, 'rollUp'>;
    events?: Pick<EventStore, 'pruneEvents'>;
    notices?: Pick<NotificationStore, 'prune'>;
    retention: RetentionOptions;
    measurementRetention: MeasurementRetention;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#scheduler = options.scheduler;
    this.#store = options.store;
    this.#attachments = options.attachments;
    this.#measurements = options.measurements;
    this.#events = options.events;
    this.#notices = options.notices;
    this.#retention = options.retention;
    this.#measurementRetention = options.measurementRetention;
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
    await this.#rollUp(now);
    await this.#events?.pruneEvents({
      types: FROM_HISTORY,
      before: now - EVENTS_MS,
    });
    await this.#notices?.prune(now - NOTICES_MS);
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

  async #rollUp(now: number): Promise<void> {
    const { rolledUp, deleted } = await this.#measurements.rollUp({
      now,
      retention: this.#measurementRetention,
    });
    if (rolledUp + deleted > 0) {
      this.#logger.info(
        `Summed up measurements of ${rolledUp} series; ${deleted} rows are gone`,
      );
    }
  }
}
