import { batches } from './batches';
import { mapConcurrently } from './mapConcurrently';

describe('mapConcurrently', () => {
  it('keeps the order and the limit', async () => {
    let running = 0;
    let most = 0;
    const results = await mapConcurrently([30, 5, 20, 1, 10], 2, async ms => {
      running++;
      most = Math.max(most, running);
      await new Promise(resolve => setTimeout(resolve, ms));
      running--;
      return ms * 2;
    });
    expect(results).toEqual([60, 10, 40, 2, 20]);
    expect(most).toBe(2);
  });

  it('maps nothing to nothing', async () => {
    await expect(mapConcurrently([], 3, async x => x)).resolves.toEqual([]);
  });
});

describe('batches', () => {
  it('splits a list, the rest last', () => {
    expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(batches([], 2)).toEqual([]);
  });
});
