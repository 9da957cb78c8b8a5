import {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Lease, LeaseStore } from '../evaluation';
import { EvaluationRunner } from '../evaluation/EvaluationRunner';
import { isWithin } from '../util';

/** Share of the time that looking for changes may take: one tenth. */
const IDLE_FACTOR = 9;

/** Name of the task that looks for changes, and of its lease. */
const CHANGES = 'evaluate-changed-ai-systems';

/**
 * Runs evaluations: all systems on a schedule, and what changed in between.
 *
 * @remarks
 *
 * Each task runs on one replica at a time. Where a catalog is so large that looking
 * for changes takes long, it is looked at less often. What a killed replica did not
 * finish, the next look for changes of another one does, at most two intervals later:
 * it holds a lease instead of the scheduler's lock, which lasts for the whole timeout.
 */
export class EvaluationTasks {
  readonly #scheduler: SchedulerService;
  readonly #runner: Pick<EvaluationRunner, 'run'>;
  readonly #leases: LeaseStore;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #lease: Lease | undefined;
  #idle = { since: 0, ms: 0 };

  constructor(options: {
    scheduler: SchedulerService;
    runner: Pick<EvaluationRunner, 'run'>;
    leases: LeaseStore;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#scheduler = options.scheduler;
    this.#runner = options.runner;
    this.#leases = options.leases;
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
    const { changePollIntervalMs: intervalMs } = options;
    if (intervalMs === undefined) return;
    const lease = new Lease({
      store: this.#leases,
      name: CHANGES,
      lengthMs: intervalMs,
      now: this.#now,
    });
    this.#lease = lease;
    await this.#scheduler.scheduleTask({
      id: CHANGES,
      frequency: { milliseconds: intervalMs },
      initialDelay: { milliseconds: intervalMs },
      timeout: options.schedule.timeout,
      scope: 'local',
      fn: async signal => {
        await lease.during(() => this.runChanges(signal));
      },
    });
  }

  /** Cuts off what runs, so that another replica may go on at once. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running?.catch(() => {});
    await this.#lease?.release();
  }

  /** Evaluates every system for which that is due. */
  async runAll(signal?: AbortSignal): Promise<void> {
    await this.#exclusively(async () => {
      const report = await this.#runner.run({
        mode: 'full',
        signal: this.#until(signal),
      });
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
      await this.#runner.run({ mode: 'changes', signal: this.#until(signal) });
    });
    const finishedAt = this.#now();
    this.#idle = {
      since: finishedAt,
      ms: (finishedAt - startedAt) * IDLE_FACTOR,
    };
  }

  async #exclusively(task: () => Promise<void>): Promise<void> {
    const running = task();
    this.#running = running;
    try {
      await running;
    } finally {
      this.#running = undefined;
    }
  }

  /** Of the scheduler, and of the end of the process. */
  #until(signal: AbortSignal | undefined): AbortSignal {
    const { signal: stopping } = this.#stopping;
    return signal ? AbortSignal.any([signal, stopping]) : stopping;
  }
}
