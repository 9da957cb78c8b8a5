import { toPercentage } from './percent';

describe('toPercentage', () => {
  it.each([
    [0, 0],
    [0.29, 29],
    [0.5, 50],
    [0.749, 74],
    [0.996, 99],
    [1, 100],
  ])('writes %p as %p percent', (share, value) => {
    expect(toPercentage(share)).toEqual({ kind: 'whole', value });
  });

  it('does not write a small share as nothing', () => {
    expect(toPercentage(0.004)).toEqual({ kind: 'under-one' });
  });
});
