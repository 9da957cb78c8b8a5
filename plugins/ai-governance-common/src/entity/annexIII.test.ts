import { hasAnnexIIIPoint, hasOtherAnnexIIIPoint } from './annexIII';

describe('points of Annex III', () => {
  it.each<[string[], string[], boolean | undefined, boolean | undefined]>([
    [[], ['5(b)'], false, false],
    [['5(b)'], ['5(b)', '5(c)'], true, false],
    [['5(a)'], ['5(b)', '5(c)'], false, true],
    [['5'], ['5(b)', '5(c)'], undefined, undefined],
    [['5(b)'], ['5'], true, false],
    [['2'], ['2'], true, false],
    [['2', '5(b)'], ['2'], true, true],
    [['2', '5'], ['5(b)'], undefined, true],
  ])('%j against %j: named %s, another named %s', (declared, points, a, b) => {
    expect(hasAnnexIIIPoint(declared, points)).toBe(a);
    expect(hasOtherAnnexIIIPoint(declared, points)).toBe(b);
  });
});
