import fc from 'fast-check';
import { judgeSeries } from './judgeSeries';
import { LimitedMetric } from './types';

const HOUR = 3_600_000;

const metric = (fields: Partial<LimitedMetric> = {}): LimitedMetric => ({
  metric: 'drift',
  kind: 'drift',
  comparator: 'lte',
  threshold: 0.2,
  cadence: 'PT1H',
  ...fields,
});

/** Values an hour apart; null has too few samples. */
const judge = (
  fields: Partial<LimitedMetric>,
  values: Array<number | null>,
  most = 100,
) => {
  const { condition, since, breaches } = judgeSeries(
    metric(fields),
    {
      observations: values.map((value, index) => ({
        at: index * HOUR,
        ...(value !== null && { value }),
      })),
    },
    most,
  );
  return [
    condition,
    since === undefined ? undefined : since / HOUR,
    breaches.map(({ from, to }) =>
      to === undefined ? [from / HOUR] : [from / HOUR, to / HOUR],
    ),
  ];
};

describe('judgeSeries', () => {
  it.each<[string, Partial<LimitedMetric>, Array<number | null>, unknown[]]>([
    ['nothing', {}, [], ['too-few-samples', undefined, []]],
    ['what is inside', {}, [0.1, 0.2], ['in-band', 0, []]],
    ['one value outside', {}, [0.1, 0.3], ['breached', 1, [[1]]]],
    ['a return', {}, [0.3, 0.3, 0.2], ['recovered', 2, [[0, 2]]]],
    ['no finite number', {}, [NaN], ['breached', 0, [[0]]]],
    [
      'what lasts for so many values',
      { sustainedFor: 3 },
      [0.3, 0.3, 0.1, 0.3, 0.3, 0.3],
      ['breached', 5, [[5]]],
    ],
    [
      'what lasts for so long',
      { sustainedFor: 'PT2H' },
      [0.1, 0.3, 0.3],
      ['warning', 1, []],
    ],
    [
      'what lasts for just as long',
      { sustainedFor: 'PT2H' },
      [0.1, 0.3, 0.3, 0.3],
      ['breached', 3, [[3]]],
    ],
    [
      'days by the clock',
      { sustainedFor: 'P1D' },
      Array(25).fill(0.3),
      ['breached', 24, [[24]]],
    ],
    [
      'hysteresis',
      { recoveryThreshold: 0.1 },
      [0.3, 0.2, 0.15, 0.25, 0.1, 0.15],
      ['recovered', 4, [[0, 4]]],
    ],
    [
      'two sides',
      { comparator: 'between', threshold: 1, upperThreshold: 2 },
      [1, 2, 0.9, 1.5, 2.1],
      ['breached', 4, [[2, 3], [4]]],
    ],
    [
      'recovery on one of two sides',
      {
        comparator: 'between',
        threshold: 1,
        upperThreshold: 2,
        recoveryUpperThreshold: 1.8,
      },
      [2.1, 1.9, 1],
      ['recovered', 2, [[0, 2]]],
    ],
    [
      'a warning band',
      { warningThreshold: 0.15 },
      [0.1, 0.18, 0.19],
      ['warning', 1, []],
    ],
    ['too few samples in a breach', {}, [0.3, null], ['breached', 0, [[0]]]],
    ['too few samples', {}, [0.1, null, null], ['too-few-samples', 1, []]],
  ])('judges %s', (_, fields, values, expected) => {
    expect(judge(fields, values)).toEqual(expected);
  });

  it('takes what fills all that is looked at for sustained', () => {
    const fields = { sustainedFor: 'P30D' };
    expect(judge(fields, [0.3, 0.3, 0.3], 3)).toEqual(['breached', 2, [[2]]]);
    expect(judge(fields, [0.3, 0.3], 3)).toEqual(['warning', 0, []]);
  });

  it('has breaches that follow one another, and one that is open while it lasts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0.05, 0.15, 0.25), { minLength: 1 }),
        fc.constantFrom(undefined, 1, 2, 'PT3H'),
        fc.constantFrom(undefined, 0.1),
        (values, sustainedFor, recoveryThreshold) => {
          const { condition, breaches } = judgeSeries(
            metric({ sustainedFor, recoveryThreshold }),
            { observations: values.map((value, at) => ({ at, value })) },
            100,
          );
          const ends = breaches.flatMap(({ from, to }) =>
            to === undefined ? [from] : [from, to],
          );
          expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
          expect(breaches.at(-1)?.to === undefined && breaches.length > 0).toBe(
            condition === 'breached',
          );
        },
      ),
    );
  });
});
