import { MeasurementPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { toLines, toVersionMarks } from './measuredLines';

const HOUR = 3_600_000;
const iso = (hour: number) => new Date(hour * HOUR).toISOString();

const bucket = (series: number, hour: number, values: number[]) => ({
  series,
  at: iso(hour),
  seconds: 3600,
  count: values.length,
  min: Math.min(...values),
  max: Math.max(...values),
  mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  last: values[values.length - 1],
  lastAt: iso(hour + 0.75),
});

const PAGE: MeasurementPage = {
  series: [
    { id: 1, metric: 'm', slice: 'b', version: '1', source: 's' },
    { id: 2, metric: 'm', slice: 'b', version: '2', source: 's' },
    { id: 3, metric: 'm', source: 's' },
    { id: 4, metric: 'm', version: '0', dataset: 'training', source: 's' },
  ],
  points: [],
  buckets: [
    bucket(1, 1, [1, 3]),
    bucket(1, 0, [7]),
    bucket(2, 1, [8]),
    bucket(3, 1, [5]),
    bucket(4, 0, [100]),
  ],
};

describe('toLines', () => {
  it('puts values of a slice on one line, whatever their version, without the baseline', () => {
    expect(toLines([PAGE], 'training')).toEqual([
      {
        slice: '',
        values: [expect.objectContaining({ value: 5, at: 1.75 * HOUR })],
      },
      {
        slice: 'b',
        values: [
          expect.objectContaining({
            at: 0.75 * HOUR,
            begin: 0.75 * HOUR,
            end: 0.75 * HOUR,
            value: 7,
          }),
          {
            at: 1.75 * HOUR,
            begin: HOUR,
            end: 2 * HOUR,
            value: 4,
            min: 1,
            max: 8,
            count: 3,
            versions: ['1', '2'],
          },
        ],
      },
    ]);
  });
});

describe('toVersionMarks', () => {
  it('marks the first value of each version but the first', () => {
    expect(toVersionMarks([PAGE], 'training')).toEqual([
      { version: '2', at: 1.75 * HOUR },
    ]);
    expect(toVersionMarks([PAGE]).map(({ version }) => version)).toEqual([
      '1',
      '2',
    ]);
  });
});
