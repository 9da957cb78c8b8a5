import { ChangeFollower } from './ChangeFollower';

function create(options: Partial<{ isOfOne: boolean; hasSignals: boolean }>) {
  const read = jest.fn(async () => {});
  const window = { isHidden: false };
  const follower = new ChangeFollower({
    read,
    isOfOne: true,
    hasSignals: true,
    ...options,
    isHidden: () => window.isHidden,
    random: () => 0.5,
  });
  const later = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  return { read, window, follower, later };
}

describe('ChangeFollower', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('reads after a signal with its mark, not at once with all others', async () => {
    const { follower, read, later } = create({});
    follower.setMark('7f');
    await later(60_000);
    follower.signal(['00', 'a1']);
    await later(60_000);
    expect(read).not.toHaveBeenCalled();
    follower.signal(['00', '7f']);
    await later(499);
    expect(read).not.toHaveBeenCalled();
    await later(1);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads after any signal until it knows its mark, or where it is of many systems', async () => {
    const { follower, read, later } = create({ isOfOne: false });
    await later(60_000);
    follower.signal(['00']);
    await later(1_500);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads once for many signals, and not again for a while', async () => {
    const { follower, read, later } = create({ isOfOne: false });
    await later(60_000);
    for (let i = 0; i < 50; i++) follower.signal(['00']);
    await later(1_500);
    expect(read).toHaveBeenCalledTimes(1);
    follower.signal(['00']);
    await later(9_000);
    expect(read).toHaveBeenCalledTimes(1);
    await later(2_500);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads again what changed while it read, also when that failed', async () => {
    const { follower, read, later } = create({});
    await later(60_000);
    let fail: (error: Error) => void = () => {};
    read.mockImplementationOnce(
      () => new Promise((_, reject) => (fail = reject)),
    );
    follower.signal(['00']);
    await later(500);
    follower.signal(['00']);
    fail(new Error('offline'));
    await later(5_000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('waits while nobody sees the window, and reads when somebody does', async () => {
    const { follower, read, window, later } = create({});
    await later(10_000);
    window.isHidden = true;
    follower.signal(['00']);
    await later(60_000);
    expect(read).not.toHaveBeenCalled();
    window.isHidden = false;
    follower.comeBack();
    await later(1_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads when somebody comes back: soon without signals, after a minute with them', async () => {
    const without = create({ hasSignals: false });
    const with_ = create({});
    await without.later(6_000);
    without.follower.comeBack();
    with_.follower.comeBack();
    await without.later(1_000);
    expect(without.read).toHaveBeenCalledTimes(1);
    expect(with_.read).not.toHaveBeenCalled();
    await without.later(60_000);
    with_.follower.comeBack();
    await without.later(1_000);
    expect(with_.read).toHaveBeenCalledTimes(1);
  });

  it('reads no more once it was stopped', async () => {
    const { follower, read, later } = create({});
    follower.signal(['00']);
    follower.stop();
    follower.signal(['00']);
    await later(60_000);
    expect(read).not.toHaveBeenCalled();
  });
});
