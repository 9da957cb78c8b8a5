import { RangeQuery } from './planQueries';
import { toMeasurements } from './toMeasurements';

const NOON = Date.UTC(2026, 10, 24, 12);

const range = (more: Partial<RangeQuery> = {}): RangeQuery => ({
  metric: 'drift',
  query: 'drift',
  targets: new Map([['aisystem:default/a', undefined]]),
  start: NOON,
  end: NOON,
  stepMs: 1,
  ...more,
});

const series = (
  labels: Record<string, string>,
  values: Array<[number, number]> = [[NOON, 1]],
) => ({ labels, values });

describe('toMeasurements', () => {
  it('makes a slice of labels, but for the name, the version and the dataset', () => {
    const { measurements } = toMeasurements(range(), [
      series({
        __name__: 'drift',
        sex: 'f',
        ai_governance_version: '2.0',
        ai_governance_dataset: 'live',
      }),
      series({ __name__: 'drift' }),
    ]);
    const about = { system: 'aisystem:default/a', metric: 'drift', value: 1 };
    const at = '2026-11-24T12:00:00.000Z';
    expect(measurements).toEqual([
      { ...about, at, slice: { sex: 'f' }, version: '2.0', dataset: 'live' },
      { ...about, at },
    ]);
  });

  it('leaves out what is no number, and what is stored', () => {
    const targets = new Map([['aisystem:default/a', NOON]]);
    const values: Array<[number, number]> = [
      [NOON, 1],
      [NOON + 1, NaN],
      [NOON + 2, Infinity],
      [NOON + 3, 2],
    ];
    const { measurements } = toMeasurements(range({ targets }), [
      series({}, values),
    ]);
    expect(measurements?.map(({ value }) => value)).toEqual([2]);
  });

  it('finds the system by its label, and names a series without one', () => {
    const targets = new Map([
      ['aisystem:default/a', undefined],
      ['aisystem:lab/b', undefined],
    ]);
    const batch = toMeasurements(range({ targets, systemLabel: 'system' }), [
      series({ system: 'A', sex: 'f' }),
      series({ system: 'lab/b' }),
      series({ system: 'elsewhere' }),
      series({ system: 'not a reference' }),
      series({ sex: 'm' }),
    ]);
    expect(
      batch.measurements?.map(({ system, slice }) => [system, slice]),
    ).toEqual([
      ['aisystem:default/a', { sex: 'f' }],
      ['aisystem:lab/b', undefined],
    ]);
    expect(batch.faults).toEqual([
      { metric: 'drift', message: 'a series has no label system: {"sex":"m"}' },
    ]);
  });
});
