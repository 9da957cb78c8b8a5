import {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { EvaluationRunner } from '../evaluation/EvaluationRunner';
import { isWithin } from '../util';

/** Share of the time that looking for changes may take: one tenth. */
const IDLE_FACTOR = 9;

/**
 * Runs evaluations: all systems on a schedule, and what changed in between.
 *
 * @remarks
 *
 * Each task runs on one replica at a time. Where a catalog is so large that looking
 * for changes takes long, it is looked at less often.
 */
export class EvaluationTasks {
  readonly #scheduler: SchedulerService;
  readonly #runner: EvaluationRunner;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  #running = false;
  #idle = { since: 0, ms: 0 };

  constructor(options: {
    scheduler: SchedulerService;
    runner: EvaluationRunner;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#scheduler = options.scheduler;
    this.#runner = options.runner;
    this.#logger = options.logger;
    this.#now = options.now;
  }

  async schedule(options: {
    schedule: SchedulerServiceTaskScheduleDefinition;
    /** Default: nothing is looked for between two runs. */
    changePollIntervalMs?: number;
  }): Promise<void> {
    await this.#scheduler.scheduleTask({
      ...options.schedule,
      id: 'evaluate-ai-systems',
      fn: signal => this.runAll(signal),
    });
    if (options.changePollIntervalMs !== undefined) {
      await this.#scheduler.scheduleTask({
        id: 'evaluate-changed-ai-systems',
        frequency: { milliseconds: options.changePollIntervalMs },
        initialDelay: { milliseconds: options.changePollIntervalMs },
        timeout: options.schedule.timeout,
        scope: 'global',
        fn: signal => this.runChanges(signal),
      });
    }
  }

  /** Evaluates every system for which that is due. */
  async runAll(signal?: AbortSignal): Promise<void> {
    await this.#exclusively(async () => {
      const report = await this.#runner.run({ mode: 'full', signal });
      this.#logger.info(
        `Evaluated ${report.evaluated} of ${report.systems} AI systems in ` +
          `${report.finishedAt - report.startedAt} ms: ${
            report.changed
          } changed, ` +
          `${report.removed} removed, ${report.failed} failed`,
      );
    });
  }

  /** Evaluates what changed. Does nothing while another run is at work. */
  async runChanges(signal?: AbortSignal): Promise<void> {
    const startedAt = this.#now();
    const { since, ms } = this.#idle;
    if (this.#running || isWithin(since, ms, startedAt)) {
      return;
    }
    await this.#exclusively(async () => {
      await this.#runner.run({ mode: 'changes', signal });
    });
    const finishedAt = this.#now();
    this.#idle = {
      since: finishedAt,
      ms: (finishedAt - startedAt) * IDLE_FACTOR,
    };
  }

  async #exclusively(task: () => Promise<void>): Promise<void> {
    this.#running = true;
    try {
      await task();
    } finally {
      this.#running = false;
    }
  }
}
