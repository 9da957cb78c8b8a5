import { withDeadline } from './withDeadline';

const never = () => new Promise<never>(() => {});

describe('withDeadline', () => {
  it('returns what the task returns', async () => {
    await expect(withDeadline({ ms: 50 }, async () => 5)).resolves.toBe(5);
  });

  it('rejects with what the task rejects', async () => {
    await expect(
      withDeadline({ ms: 50 }, async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
  });

  it('gives up on a task that takes too long, and tells it', async () => {
    let signal: AbortSignal | undefined;
    await expect(
      withDeadline({ ms: 20 }, inner => {
        signal = inner;
        return never();
      }),
    ).rejects.toThrow('it took longer than 20 ms');
    expect(signal?.aborted).toBe(true);
  });

  it('gives up when the caller does', async () => {
    const controller = new AbortController();
    const running = withDeadline(
      { ms: 10_000, signal: controller.signal },
      never,
    );
    controller.abort(new Error('stopping'));
    await expect(running).rejects.toThrow('stopping');
  });

  it('does not begin when the caller has given up', async () => {
    const task = jest.fn(never);
    await expect(
      withDeadline(
        { ms: 10, signal: AbortSignal.abort(new Error('stopped')) },
        task,
      ),
    ).rejects.toThrow('stopped');
    expect(task).not.toHaveBeenCalled();
  });
});
