import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { ValueIds } from './ValueIds';

describe('ValueIds', () => {
  it('gives two values one id exactly when they are equal', () => {
    const json = fc
      .jsonValue({ maxDepth: 3 })
      .map(value => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(json, json, (a, b) => {
        const ids = new ValueIds();
        expect(ids.idOf(a) === ids.idOf(b)).toBe(isDeepStrictEqual(a, b));
        const copy = JSON.parse(JSON.stringify(a));
        expect(ids.idOf(copy)).toBe(ids.idOf(a));
      }),
    );
  });

  it.each<[unknown, unknown]>([
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: [{ b: 1 }] }, { a: [{ b: 1 }] }],
  ])('takes %j and %j for the same', (a, b) => {
    const ids = new ValueIds();
    expect(ids.idOf(a)).toBe(ids.idOf(b));
  });

  it.each<[unknown, unknown]>([
    [1, '1'],
    ['#0', {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [['1,2'], [1, 2]],
    [{ a: 1 }, { a: '1' }],
    [null, 'null'],
  ])('tells %j from %j', (a, b) => {
    const ids = new ValueIds();
    expect(ids.idOf(a)).not.toBe(ids.idOf(b));
  });
});
