import { roundTicks } from './roundTicks';

describe('roundTicks', () => {
  it.each<[[number, number], number[]]>([
    [
      [0, 1],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
    [
      [0, 0.0648],
      [0, 0.02, 0.04, 0.06],
    ],
    [
      [0.7837, 0.9212],
      [0.8, 0.85, 0.9],
    ],
    [
      [-3.1, 12.4],
      [0, 5, 10],
    ],
    [
      [93, 1207],
      [200, 400, 600, 800, 1000, 1200],
    ],
    [
      [1e6, 1e6 + 3],
      [1e6, 1e6 + 1, 1e6 + 2, 1e6 + 3],
    ],
  ])('puts round numbers between %j', (domain, ticks) => {
    expect(roundTicks(domain)).toEqual(ticks);
  });

  it('stays within the ends, with a few ticks on any axis', () => {
    for (let index = 1; index < 400; index++) {
      const low = Math.sin(index) * 10 ** (index % 7);
      const high = low + Math.abs(Math.cos(index)) * 10 ** (index % 5) + 1e-4;
      const ticks = roundTicks([low, high]);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(8);
      expect(Math.min(...ticks)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...ticks)).toBeLessThanOrEqual(high);
    }
  });

  it.each<[[number, number]]>([[[1, 1]], [[2, 1]], [[0, Infinity]]])(
    'has none between %j',
    domain => {
      expect(roundTicks(domain)).toEqual([]);
    },
  );
});
