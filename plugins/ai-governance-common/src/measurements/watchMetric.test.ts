import { Calendar } from '../lib/Calendar';
import { MetricPoint, WatchedMetric } from './types';
import { judgeMetric, watchMetric } from './watchMetric';

const DAY = 24 * 3_600_000;
const NOON = Date.parse('2026-11-30T12:00:00Z');
const calendar = Calendar.of('UTC');

const metric: WatchedMetric = {
  metric: 'drift',
  kind: 'drift',
  comparator: 'lte',
  threshold: 0.2,
  cadence: 'P1D',
};

const statesOf = (
  points: MetricPoint[],
  declared: WatchedMetric = metric,
  now = NOON,
) =>
  watchMetric(declared, points, {
    now,
    calendar,
    judge: limited => judgeMetric(limited, points),
  }).states;

describe('watchMetric', () => {
  it('says what was measured last of what is stale', () => {
    const at = NOON - 10 * DAY;
    expect(
      statesOf([
        { at: at - DAY, value: 0.5 },
        { at, value: 0.1 },
      ]),
    ).toEqual([
      {
        metric: 'drift',
        condition: 'stale',
        // The end of the second day after it.
        since: Date.parse('2026-11-23T00:00:00Z'),
        at,
        limit: 'at most 0.2',
        value: 0.1,
      },
    ]);
  });

  it('says the value outside the limit where several slices were measured last', () => {
    const at = NOON - 10 * DAY;
    expect(
      statesOf([
        { at: at - DAY, value: 0.9, slice: 'old' },
        { at, value: 0.1, slice: 'a' },
        { at, value: 0.3, slice: 'b' },
      ]),
    ).toMatchObject([{ condition: 'stale', at, value: 0.3 }]);
  });

  it('says no value where what is stale could not be computed', () => {
    const fairness: WatchedMetric = {
      ...metric,
      comparator: 'gte',
      threshold: 0.8,
      fairness: { method: 'ratio', leastSampleSize: 100 },
    };
    const at = NOON - 10 * DAY;
    const measured = (size: number) =>
      statesOf(
        [
          { at, value: 0.4, slice: 'a', sampleSize: size },
          { at, value: 0.5, slice: 'b', sampleSize: size },
        ],
        fairness,
      );
    expect(measured(10)[0]).toMatchObject({ condition: 'stale', at });
    expect(measured(10)[0]).not.toHaveProperty('value');
    expect(measured(200)).toMatchObject([{ condition: 'stale', value: 0.8 }]);
  });
});
