import { MINUTE } from './durations';
import { isAhead, isWithin } from './clockSkew';

const NOW = 1_000_000;

describe('isWithin', () => {
  it.each([
    [NOW, true],
    [NOW - 9, true],
    [NOW - 10, false],
    [NOW + MINUTE, true],
    [NOW + MINUTE + 1, false],
  ])('of the 10 ms before now, %p: %p', (at, expected) => {
    expect(isWithin(at, 10, NOW)).toBe(expected);
  });
});

describe('isAhead', () => {
  it.each([
    [NOW, false],
    [NOW + MINUTE, false],
    [NOW + MINUTE + 1, true],
  ])('of %p: %p', (at, expected) => {
    expect(isAhead(at, NOW)).toBe(expected);
  });
});
