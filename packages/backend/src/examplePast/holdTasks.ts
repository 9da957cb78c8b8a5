import { SchedulerService } from '@backstage/backend-plugin-api';

/**
 * Lets no task of the plugin run before something is ready; its tasks are scheduled after
 * this call.
 */
export function holdTasks(
  scheduler: SchedulerService,
  ready: Promise<unknown>,
): void {
  const schedule = scheduler.scheduleTask.bind(scheduler);
  scheduler.scheduleTask = task =>
    schedule({
      ...task,
      fn: async signal => {
        await ready;
        await task.fn(signal);
      },
    });
}
