import { SchedulerService } from '@backstage/backend-plugin-api';
import { EventGatherer } from '../events';
import { Notifier } from '../notifications';

/** Gathers what happened and notifies people, on one replica at a time. */
export class NotificationTask {
  readonly #scheduler: SchedulerService;
  readonly #gatherer: Pick<EventGatherer, 'gather'>;
  readonly #notifier: Pick<Notifier, 'run'> | undefined;

  constructor(options: {
    scheduler: SchedulerService;
    gatherer: Pick<EventGatherer, 'gather'>;
    /** Without it nobody is told, and others still read what happened. */
    notifier?: Pick<Notifier, 'run'>;
  }) {
    this.#scheduler = options.scheduler;
    this.#gatherer = options.gatherer;
    this.#notifier = options.notifier;
  }

  async schedule(options: { intervalMs: number }): Promise<void> {
    await this.#scheduler.scheduleTask({
      id: 'tell-ai-governance-events',
      frequency: { milliseconds: options.intervalMs },
      initialDelay: { milliseconds: Math.min(options.intervalMs, 30_000) },
      timeout: { minutes: 15 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  async run(signal?: AbortSignal): Promise<void> {
    await this.#gatherer.gather();
    await this.#notifier?.run(signal);
  }
}
