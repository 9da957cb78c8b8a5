import fc from 'fast-check';
import { RISK_CLASSES, RiskClass } from '../entity/vocabulary';
import { drawSample, SampleCandidate } from './drawSample';

const many = (riskClass: RiskClass, count: number): SampleCandidate[] =>
  Array.from({ length: count }, (_, index) => ({
    system: `aisystem:default/${riskClass}-${index}`,
    class: riskClass,
  }));

const candidates = [
  ...many('high', 10),
  ...many('limited', 30),
  ...many('minimal', 60),
];

const countOf = (drawn: SampleCandidate[]) =>
  RISK_CLASSES.flatMap(riskClass => {
    const count = drawn.filter(item => item.class === riskClass).length;
    return count > 0 ? [[riskClass, count]] : [];
  });

describe('drawSample', () => {
  it('draws the same with the same seed, in whatever order systems come', () => {
    const first = drawSample({ candidates, size: 10, seed: 'spring' });
    expect(
      drawSample({
        candidates: [...candidates].reverse(),
        size: 10,
        seed: 'spring',
      }),
    ).toEqual(first);
    expect(drawSample({ candidates, size: 10, seed: 'autumn' })).not.toEqual(
      first,
    );
  });

  it('draws from each class in proportion', () => {
    expect(countOf(drawSample({ candidates, size: 10, seed: 's' }))).toEqual([
      ['high', 1],
      ['limited', 3],
      ['minimal', 6],
    ]);
  });

  it('draws one of each class before it draws a second, the weightiest first', () => {
    expect(countOf(drawSample({ candidates, size: 3, seed: 's' }))).toEqual([
      ['high', 1],
      ['limited', 1],
      ['minimal', 1],
    ]);
    expect(countOf(drawSample({ candidates, size: 1, seed: 's' }))).toEqual([
      ['high', 1],
    ]);
  });

  it('draws no system twice, and never more than there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...RISK_CLASSES), { maxLength: 40 }),
        fc.integer({ min: 0, max: 60 }),
        fc.string(),
        (classes, size, seed) => {
          const all = classes.map((riskClass, index) => ({
            system: `aisystem:default/s${index}`,
            class: riskClass,
          }));
          const drawn = drawSample({ candidates: all, size, seed });
          expect(drawn).toHaveLength(Math.min(size, all.length));
          expect(new Set(drawn.map(({ system }) => system)).size).toBe(
            drawn.length,
          );
          expect(all).toEqual(expect.arrayContaining(drawn));
        },
      ),
    );
  });

  it('gives each system of a class the same chance', () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 1000; seed++) {
      for (const { system } of drawSample({
        candidates: many('high', 10),
        size: 3,
        seed: String(seed),
      })) {
        drawn.set(system, (drawn.get(system) ?? 0) + 1);
      }
    }
    expect(drawn.size).toBe(10);
    for (const count of drawn.values()) {
      expect(count).toBeGreaterThan(240);
      expect(count).toBeLessThan(360);
    }
  });
});
