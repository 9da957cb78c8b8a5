import { mockServices } from '@backstage/backend-test-utils';
import { DAY } from '../util';
import { EvaluationTasks } from './EvaluationTasks';

const REPORT = {
  mode: 'full',
  startedAt: 0,
  finishedAt: 5,
  systems: 1,
  evaluated: 1,
  changed: 1,
  removed: 0,
  failed: 0,
} as const;

const SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  scope: 'global',
} as const;

function setUp() {
  const clock = { now: 0 };
  const run = jest.fn(
    async (_options: { mode: string; signal?: AbortSignal }) => REPORT,
  );
  const scheduler = mockServices.scheduler.mock();
  const leases = {
    claimLease: jest.fn(async () => true),
    releaseLease: jest.fn(async () => {}),
  };
  const tasks = new EvaluationTasks({
    scheduler,
    runner: { run },
    leases,
    logger: mockServices.logger.mock(),
    now: () => clock.now,
  });
  const modes = () =>
    run.mock.calls.map(([options]) => (options as { mode: string }).mode);
  return { clock, run, scheduler, leases, tasks, modes };
}

describe('EvaluationTasks', () => {
  it('schedules runs and looks for changes, one replica at a time', async () => {
    const { scheduler, tasks, modes } = setUp();
    await tasks.schedule({ schedule: SCHEDULE, changePollIntervalMs: 10_000 });
    const [[all], [changes]] = scheduler.scheduleTask.mock.calls;
    expect(all).toMatchObject({ ...SCHEDULE, id: 'evaluate-ai-systems' });
    expect(changes).toMatchObject({
      id: 'evaluate-changed-ai-systems',
      frequency: { milliseconds: 10_000 },
      scope: 'local',
    });
    const { signal } = new AbortController();
    await all.fn(signal);
    await changes.fn(signal);
    expect(modes()).toEqual(['full', 'changes']);
  });

  it('looks for no changes when it is told not to', async () => {
    const { scheduler, tasks } = setUp();
    await tasks.schedule({ schedule: SCHEDULE });
    expect(scheduler.scheduleTask).toHaveBeenCalledTimes(1);
  });

  it('does not look for changes while a run is at work, and after it again', async () => {
    const { run, tasks, modes } = setUp();
    let finish = () => {};
    run.mockImplementationOnce(
      () =>
        new Promise(resolve => {
          finish = () => resolve(REPORT);
        }),
    );
    const running = tasks.runAll();
    await tasks.runChanges();
    expect(modes()).toEqual(['full']);
    finish();
    await running;
    await tasks.runChanges();
    expect(modes()).toEqual(['full', 'changes']);
  });

  it('looks less often where looking takes long', async () => {
    const { clock, run, tasks } = setUp();
    run.mockImplementation(async () => {
      clock.now += 2_000;
      return REPORT;
    });
    await tasks.runChanges();
    clock.now = 19_999;
    await tasks.runChanges();
    expect(run).toHaveBeenCalledTimes(1);
    clock.now = 20_000;
    await tasks.runChanges();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does not wait for an instant that a clock that ran ahead had in mind', async () => {
    const { clock, run, tasks } = setUp();
    clock.now = 2 * DAY;
    run.mockImplementationOnce(async () => {
      clock.now += 2_000;
      return REPORT;
    });
    await tasks.runChanges();
    clock.now = 0;
    await tasks.runChanges();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('leaves it to the replica that looks for changes', async () => {
    const { leases, run, scheduler, tasks } = setUp();
    await tasks.schedule({ schedule: SCHEDULE, changePollIntervalMs: 10_000 });
    const [, [changes]] = scheduler.scheduleTask.mock.calls;
    leases.claimLease.mockResolvedValueOnce(false);
    const { signal } = new AbortController();
    await changes.fn(signal);
    expect(run).not.toHaveBeenCalled();
    await changes.fn(signal);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('cuts off its run when it stops, and then lets another replica go on', async () => {
    const { leases, run, scheduler, tasks } = setUp();
    await tasks.schedule({ schedule: SCHEDULE, changePollIntervalMs: 10_000 });
    const [, [changes]] = scheduler.scheduleTask.mock.calls;
    const steps: string[] = [];
    run.mockImplementationOnce(
      ({ signal }: { signal?: AbortSignal }) =>
        new Promise((_, reject) => {
          signal!.addEventListener('abort', () => {
            steps.push('cut off');
            reject(signal!.reason);
          });
        }),
    );
    leases.releaseLease.mockImplementation(async () => {
      steps.push('released');
    });
    const running = changes.fn(new AbortController().signal);
    const outcome = Promise.resolve(running).catch(String);
    await new Promise(setImmediate);
    await tasks.stop();
    expect(await outcome).toMatch(/aborted/);
    expect(steps).toEqual(['cut off', 'released']);
  });

  it('goes on after a run that failed', async () => {
    const { run, tasks } = setUp();
    run.mockRejectedValueOnce(new Error('catalog is down'));
    await expect(tasks.runAll()).rejects.toThrow('catalog is down');
    await tasks.runChanges();
    expect(run).toHaveBeenCalledTimes(2);
  });
});
