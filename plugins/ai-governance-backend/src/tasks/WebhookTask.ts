import { SchedulerService } from '@backstage/backend-plugin-api';
import { WebhookRunner } from '../webhooks';

/** Sends events, on one replica at a time. */
export class WebhookTask {
  readonly #scheduler: SchedulerService;
  readonly #runner: Pick<WebhookRunner, 'run'>;

  constructor(options: {
    scheduler: SchedulerService;
    runner: Pick<WebhookRunner, 'run'>;
  }) {
    this.#scheduler = options.scheduler;
    this.#runner = options.runner;
  }

  async schedule(): Promise<void> {
    await this.#scheduler.scheduleTask({
      id: 'deliver-webhooks',
      frequency: { seconds: 5 },
      initialDelay: { seconds: 5 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: signal => this.#runner.run(signal),
    });
  }
}
