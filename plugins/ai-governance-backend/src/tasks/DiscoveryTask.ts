import {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { UnregisteredScanner } from '../discovery';

/** Looks for unregistered AI on a schedule, on one replica at a time. */
export class DiscoveryTask {
  readonly #scheduler: SchedulerService;
  readonly #scanner: UnregisteredScanner;
  readonly #logger: LoggerService;

  constructor(options: {
    scheduler: SchedulerService;
    scanner: UnregisteredScanner;
    logger: LoggerService;
  }) {
    this.#scheduler = options.scheduler;
    this.#scanner = options.scanner;
    this.#logger = options.logger;
  }

  async schedule(
    schedule: SchedulerServiceTaskScheduleDefinition,
  ): Promise<void> {
    await this.#scheduler.scheduleTask({
      ...schedule,
      id: 'find-unregistered-ai',
      fn: signal => this.run(signal),
    });
  }

  async run(signal?: AbortSignal): Promise<void> {
    const { found, entities, startedAt, finishedAt } = await this.#scanner.run({
      signal,
    });
    this.#logger.info(
      `Looked for AI in ${entities} entities in ${
        finishedAt - startedAt
      } ms: ${found} look like it`,
    );
  }
}
