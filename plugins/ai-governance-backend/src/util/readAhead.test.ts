import { setTimeout as delay } from 'node:timers/promises';
import { readAhead } from './readAhead';

/** Notes what begins and ends, over the numbers up to a last one. */
function createLog(last: number) {
  const log: string[] = [];
  let next = 1;
  const step = async (name: string, milliseconds: number) => {
    log.push(`${name}+`);
    await delay(milliseconds);
    log.push(`${name}-`);
  };
  return {
    log,
    step,
    read: async () => {
      if (next > last) return undefined;
      const item = next++;
      await step(`read ${item}`, 1);
      return item;
    },
  };
}

describe('readAhead', () => {
  it('reads one item while it works on the one before', async () => {
    const { log, step, read } = createLog(3);
    await readAhead(read, item => step(`work ${item}`, 10));
    expect(log).toEqual([
      'read 1+',
      'read 1-',
      'work 1+',
      'read 2+',
      'read 2-',
      'work 1-',
      'work 2+',
      'read 3+',
      'read 3-',
      'work 2-',
      'work 3+',
      'work 3-',
    ]);
  });

  it('does nothing where there is nothing', async () => {
    const work = jest.fn();
    await readAhead(async () => undefined, work);
    expect(work).not.toHaveBeenCalled();
  });

  it.each(['read', 'work'])('ends with the first error to %s', async where => {
    const { read } = createLog(5);
    const seen: number[] = [];
    const failing = async (item: number | undefined) => {
      if (item === 3) throw new Error('no more');
    };
    await expect(
      readAhead(
        async () => {
          const item = await read();
          if (where === 'read') await failing(item);
          return item;
        },
        async item => {
          if (where === 'work') await failing(item);
          seen.push(item);
        },
      ),
    ).rejects.toThrow('no more');
    expect(seen).toEqual([1, 2]);
  });

  it('ends no sooner than what had begun', async () => {
    const { log, step } = createLog(0);
    const items = [1, 2];
    await expect(
      readAhead(
        async () => {
          const item = items.shift();
          if (item === 2) throw new Error('no more');
          return item;
        },
        () => step('work', 10),
      ),
    ).rejects.toThrow('no more');
    expect(log).toEqual(['work+', 'work-']);
  });
});
