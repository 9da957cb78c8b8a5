import { mockServices } from '@backstage/backend-test-utils';
import { EvaluationStore } from '../evaluation';
import { DAY } from '../util';
import { RetentionTask } from './RetentionTask';

function setUp(retention: {
  historyMs?: number;
  runsMs?: number;
  unusedAttachmentsMs?: number;
}) {
  const scheduler = mockServices.scheduler.mock();
  const prune = jest.fn(async (_options: object) => 3);
  const clean = jest.fn(async (_options: object) => 2);
  const rollUp = jest.fn(async (_options: object) => ({
    rolledUp: 1,
    deleted: 2,
  }));
  const task = new RetentionTask({
    scheduler,
    store: { prune } as unknown as EvaluationStore,
    attachments: { clean },
    measurements: { rollUp },
    retention,
    measurementRetention: { rawMs: 90 * DAY },
    logger: mockServices.logger.mock(),
    now: () => 100 * DAY,
  });
  return { scheduler, prune, clean, rollUp, task };
}

describe('RetentionTask', () => {
  it('deletes once a day what is older than configured', async () => {
    const { scheduler, prune, clean, rollUp, task } = setUp({
      historyMs: 60 * DAY,
      runsMs: 30 * DAY,
      unusedAttachmentsMs: 7 * DAY,
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
    expect(clean).toHaveBeenCalledWith({
      now: 100 * DAY,
      unusedBefore: 93 * DAY,
    });
    expect(rollUp).toHaveBeenCalledWith({
      now: 100 * DAY,
      retention: { rawMs: 90 * DAY },
    });
  });

  it('keeps for ever what has no limit', async () => {
    const { prune, clean, task } = setUp({});
    await task.run();
    expect(prune).toHaveBeenCalledWith({
      documentsBefore: 99 * DAY,
      historyBefore: undefined,
      runsBefore: undefined,
    });
    expect(clean).toHaveBeenCalledWith({
      now: 100 * DAY,
      unusedBefore: undefined,
    });
  });
});
