import { mockServices } from '@backstage/backend-test-utils';
import { NotificationTask } from './NotificationTask';

describe('NotificationTask', () => {
  it('gathers and then tells, one replica at a time', async () => {
    const done: string[] = [];
    const scheduler = mockServices.scheduler.mock();
    const task = new NotificationTask({
      scheduler,
      gatherer: { gather: async () => done.push('gather') },
      notifier: {
        run: async () => {
          done.push('tell');
        },
      },
    });
    await task.schedule({ intervalMs: 60_000 });
    const [[scheduled]] = scheduler.scheduleTask.mock.calls;
    expect(scheduled).toMatchObject({
      id: 'tell-ai-governance-events',
      frequency: { milliseconds: 60_000 },
      initialDelay: { milliseconds: 30_000 },
      scope: 'global',
    });
    await scheduled.fn(new AbortController().signal);
    expect(done).toEqual(['gather', 'tell']);
  });

  it('gathers where nobody is told', async () => {
    const gather = jest.fn(async () => 0);
    await new NotificationTask({
      scheduler: mockServices.scheduler.mock(),
      gatherer: { gather },
    }).run();
    expect(gather).toHaveBeenCalledTimes(1);
  });
});
