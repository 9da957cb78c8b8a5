import { mockServices } from '@backstage/backend-test-utils';
import { EvaluationStore } from '../database/EvaluationStore';
import { RetentionTask } from './RetentionTask';

const DAY = 86_400_000;

function setUp(retention: { historyMs?: number; runsMs?: number }) {
  const scheduler = mockServices.scheduler.mock();
  const prune = jest.fn(async (_options: object) => 3);
  const task = new RetentionTask({
    scheduler,
    store: { prune } as unknown as EvaluationStore,
    retention,
    logger: mockServices.logger.mock(),
    now: () => 100 * DAY,
  });
  return { scheduler, prune, task };
}

describe('RetentionTask', () => {
  it('deletes once a day what is older than configured', async () => {
    const { scheduler, prune, task } = setUp({
      historyMs: 60 * DAY,
      runsMs: 30 * DAY,
    });
    await task.schedule();
    const [[scheduled]] = scheduler.scheduleTask.mock.calls;
    expect(scheduled).toMatchObject({
      frequency: { hours: 24 },
      scope: 'global',
    });
    await scheduled.fn(new AbortController().signal);
    expect(prune).toHaveBeenCalledWith({
      documentsBefore: 99 * DAY,
      historyBefore: 40 * DAY,
      runsBefore: 70 * DAY,
    });
  });

  it('keeps for ever what has no limit', async () => {
    const { prune, task } = setUp({});
    await task.run();
    expect(prune).toHaveBeenCalledWith({
      documentsBefore: 99 * DAY,
      historyBefore: undefined,
      runsBefore: undefined,
    });
  });
});
