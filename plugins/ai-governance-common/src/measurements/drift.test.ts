import fc from 'fast-check';
import { kolmogorovSmirnov, populationStabilityIndex } from './drift';

const bins = (...counts: number[]) =>
  new Map(counts.map((count, index) => [String(index), count]));

describe('populationStabilityIndex', () => {
  it.each([
    // 0.1 · ln(0.6 ÷ 0.5) − 0.1 · ln(0.4 ÷ 0.5) = 0.1 · ln 1.5
    [bins(50, 50), bins(60, 40), 0.1 * Math.log(1.5)],
    // −0.1 · ln(0.1 ÷ 0.2) + 0 + 0.1 · ln(0.4 ÷ 0.3) = 0.1 · ln(8 ÷ 3)
    [bins(20, 50, 30), bins(10, 50, 40), 0.1 * Math.log(8 / 3)],
    // Shares are counts of a total of 1.
    [bins(0.2, 0.5, 0.3), bins(100, 500, 400), 0.1 * Math.log(8 / 3)],
    // An empty bin has a share of 0.0001.
    [
      bins(1, 1),
      bins(1, 0),
      0.5 * Math.log(2) + (0.0001 - 0.5) * Math.log(0.0001 / 0.5),
    ],
    [bins(3, 7), bins(3, 7), 0],
  ])('is as computed by hand %#', (expected, actual, value) => {
    expect(populationStabilityIndex(expected, actual)).toBeCloseTo(value, 12);
  });

  it('is no number where there is no distribution', () => {
    expect(populationStabilityIndex(bins(), bins())).toBeNaN();
    expect(populationStabilityIndex(bins(0, 0), bins(1, 1))).toBeNaN();
    expect(populationStabilityIndex(bins(-1, 2), bins(1, 1))).toBeNaN();
    expect(populationStabilityIndex(bins(NaN, 2), bins(1, 1))).toBeNaN();
  });

  it('is at least 0, and the same both ways', () => {
    const counts = fc
      .array(fc.nat(1000), { minLength: 4, maxLength: 4 })
      .filter(values => values.some(Boolean))
      .map(values => bins(...values));
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const there = populationStabilityIndex(a, b);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(populationStabilityIndex(b, a)).toBeCloseTo(there, 9);
      }),
    );
  });
});

describe('kolmogorovSmirnov', () => {
  it.each([
    // W. J. Conover, Practical Nonparametric Statistics, 6.3, example 1: 0.4.
    [
      [7.6, 8.4, 8.6, 8.7, 9.3, 9.9, 10.1, 10.6, 11.2],
      [
        5.2, 5.7, 5.9, 6.5, 6.8, 8.2, 9.1, 9.8, 10.8, 11.3, 11.5, 12.3, 12.5,
        13.4, 14.6,
      ],
      0.4,
    ],
    [[1, 2, 3, 4], [3, 4, 5, 6], 0.5],
    [[1, 2], [3, 4], 1],
    [[1, 1, 2], [1, 2, 2], 1 / 3],
    [[5, 5], [5], 0],
  ])('is as published or computed by hand %#', (one, other, value) => {
    expect(kolmogorovSmirnov(one, other)).toBeCloseTo(value, 12);
  });

  it('is the greatest distance at any value, and knows no order', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 });
    const share = (values: number[], x: number) =>
      values.filter(value => value <= x).length / values.length;
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const distances = [...a, ...b].map(x =>
          Math.abs(share(a, x) - share(b, x)),
        );
        const found = kolmogorovSmirnov(a, b);
        expect(found).toBeCloseTo(Math.max(...distances), 12);
        expect(kolmogorovSmirnov([...b].reverse(), a)).toBeCloseTo(found, 12);
      }),
    );
  });

  it('is no number without samples of numbers', () => {
    expect(kolmogorovSmirnov([], [1])).toBeNaN();
    expect(kolmogorovSmirnov([1], [NaN])).toBeNaN();
  });
});
