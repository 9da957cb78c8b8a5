import { WatchedMetric } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { axisOf, limitBands } from './limitBands';

const bands = (fields: Partial<WatchedMetric>) =>
  limitBands({ metric: 'm', kind: 'drift', ...fields });

describe('limitBands', () => {
  it.each<[Partial<WatchedMetric>, unknown]>([
    [
      { comparator: 'lte', threshold: 2 },
      { good: [-Infinity, 2], warnings: [], limits: [2] },
    ],
    [
      { comparator: 'gte', threshold: 2, warningThreshold: 3 },
      { good: [3, Infinity], warnings: [[2, 3]], limits: [2] },
    ],
    [
      {
        comparator: 'between',
        threshold: 2,
        upperThreshold: 6,
        warningThreshold: 3,
        warningUpperThreshold: 5,
      },
      {
        good: [3, 5],
        warnings: [
          [2, 3],
          [5, 6],
        ],
        limits: [2, 6],
      },
    ],
    [
      { comparator: 'eq', threshold: 2 },
      { good: [2, 2], warnings: [], limits: [2] },
    ],
    [{ comparator: 'lte' }, undefined],
  ])('of %j', (fields, expected) => {
    expect(bands(fields)).toEqual(expected);
  });
});

describe('axisOf', () => {
  it('shows values and limits with room around them, and nothing below zero in vain', () => {
    expect(
      axisOf([0.1, 0.3], bands({ comparator: 'lte', threshold: 1 })),
    ).toEqual([expect.closeTo(0.028), expect.closeTo(1.072)]);
    expect(axisOf([0, 10], undefined)).toEqual([0, 10.8]);
    expect(axisOf([-10, 0], undefined)).toEqual([-10.8, 0.8]);
    expect(axisOf([], undefined)).toEqual([0, 1]);
    const [low, high] = axisOf([5], undefined);
    expect(low < 5 && high > 5).toBe(true);
  });
});
