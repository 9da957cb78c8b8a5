import { mockServices } from '@backstage/backend-test-utils';
import { ChangeSignals } from './ChangeSignals';
import { SignalMarks } from './SignalMarks';

const create = (publish: jest.Mock = jest.fn(async () => {})) => {
  const logger = mockServices.logger.mock();
  const marks = new SignalMarks({ store: { getSignalKey: async () => 'k' } });
  const signals = new ChangeSignals({
    signals: { publish },
    marks,
    delayMs: 60_000,
    logger,
  });
  return { signals, marks, publish, logger };
};

const refs = (count: number) =>
  Array.from({ length: count }, (_, index) => `aisystem:default/s-${index}`);

describe('ChangeSignals', () => {
  it('makes one signal of what changes within a while, and sends none for nothing', async () => {
    const { signals, marks, publish } = create();
    signals.changed([]);
    await signals.flush();
    expect(publish).not.toHaveBeenCalled();
    signals.changed(['aisystem:default/a']);
    signals.changed(['aisystem:default/b', 'aisystem:default/a']);
    await signals.flush();
    await signals.flush();
    expect(publish).toHaveBeenCalledTimes(1);
    const [{ channel, recipients, message }] = publish.mock.calls[0];
    expect([channel, recipients]).toEqual([
      'ai-governance',
      { type: 'broadcast' },
    ]);
    expect(message.marks.sort()).toEqual(
      (
        await Promise.all(
          ['a', 'b'].map(name => marks.of(`aisystem:default/${name}`)),
        )
      ).sort(),
    );
  });

  it('holds nothing but marks, however many systems changed', async () => {
    const { signals, publish } = create();
    signals.changed(refs(5_000));
    await signals.flush();
    const [{ message }] = publish.mock.calls[0];
    expect(Object.keys(message)).toEqual(['marks']);
    expect(message.marks).toHaveLength(256);
    expect(
      message.marks.every((mark: string) => /^[0-9a-f]{2}$/.test(mark)),
    ).toBe(true);
    expect(JSON.stringify(message)).not.toContain('s-');
  });

  it('says no more than before when it cannot be sent, and fails nothing', async () => {
    const { signals, logger } = create(
      jest.fn(async () => {
        throw new Error('no broker');
      }),
    );
    signals.changed(['aisystem:default/a']);
    await signals.flush();
    expect(logger.debug).toHaveBeenCalledWith(
      'A signal could not be sent',
      expect.any(Error),
    );
  });
});

describe('SignalMarks', () => {
  it('asks for the key once, and again after that failed', async () => {
    const getSignalKey = jest
      .fn()
      .mockRejectedValueOnce(new Error('asleep'))
      .mockResolvedValue('k');
    const marks = new SignalMarks({ store: { getSignalKey } });
    await expect(marks.of('aisystem:default/a')).rejects.toThrow('asleep');
    expect(await marks.of('aisystem:default/a')).toBe(
      await marks.of('aisystem:default/a'),
    );
    expect(getSignalKey).toHaveBeenCalledTimes(2);
  });

  it('depend on the key, and each stands for many systems', async () => {
    const of = (key: string) => {
      const marks = new SignalMarks({
        store: { getSignalKey: async () => key },
      });
      return Promise.all(refs(5_000).map(ref => marks.of(ref)));
    };
    const [one, other] = [await of('one'), await of('other')];
    expect(one).not.toEqual(other);
    const most = Math.max(
      ...[...new Set(one)].map(mark => one.filter(m => m === mark).length),
    );
    expect(new Set(one).size).toBe(256);
    expect(most).toBeLessThan(60);
  });
});
