import { Pace } from './Pace';

describe('Pace', () => {
  /** Sizes of the batches when each takes so long, in milliseconds. */
  async function sizes(count: number, duration: (batch: number) => number) {
    let now = 0;
    const pace = new Pace({ largest: 500, now: () => now });
    const batches: number[][] = [];
    const items = Array.from({ length: count }, (_, index) => index);
    await pace.forEach(items, async batch => {
      now += duration(batches.length);
      batches.push(batch);
    });
    expect(batches.flat()).toEqual(items);
    return batches.map(batch => batch.length);
  }

  it('takes larger batches while they are done quickly', async () => {
    expect(await sizes(1500, () => 10)).toEqual([50, 100, 200, 400, 500, 250]);
  });

  it('takes the smallest while a source is slow', async () => {
    expect(await sizes(170, () => 3_000)).toEqual([50, 50, 50, 20]);
  });

  it('goes back to the smallest after a batch that took long', async () => {
    const isSlow = (batch: number) => (batch === 2 ? 9_000 : 10);
    expect(await sizes(600, isSlow)).toEqual([50, 100, 200, 50, 100, 100]);
  });

  it('ends with the first batch that fails', async () => {
    const pace = new Pace({ largest: 500, now: () => 0 });
    const work = jest.fn(async () => {
      throw new Error('the backend stops');
    });
    await expect(pace.forEach(Array(200), work)).rejects.toThrow(
      'the backend stops',
    );
    expect(work).toHaveBeenCalledTimes(1);
  });
});
