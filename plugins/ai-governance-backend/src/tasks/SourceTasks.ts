import { MeasurementSource } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { SchedulerService } from '@backstage/backend-plugin-api';
import { MeasurementPuller } from '../sources';

/** For sources that state none. */
const SCHEDULE = {
  frequency: { minutes: 1 },
  timeout: { minutes: 5 },
  // Long enough for the catalog to have read the first descriptors.
  initialDelay: { seconds: 15 },
} as const;

/** Pulls measurements, each source in a task of its own, on one replica at a time. */
export class SourceTasks {
  readonly #scheduler: SchedulerService;
  readonly #puller: Pick<MeasurementPuller, 'run'>;

  constructor(options: {
    scheduler: SchedulerService;
    puller: Pick<MeasurementPuller, 'run'>;
  }) {
    this.#scheduler = options.scheduler;
    this.#puller = options.puller;
  }

  async schedule(sources: MeasurementSource[]): Promise<void> {
    for (const source of sources) {
      await this.#scheduler.scheduleTask({
        ...SCHEDULE,
        ...source.schedule,
        scope: 'global',
        id: `pull-measurements-${source.id}`,
        fn: signal => this.#puller.run(source, { signal }),
      });
    }
  }
}
