import { measureYear, readMeasuredSeries } from './measuredSeries';

const NOW = Date.parse('2026-03-01T15:30:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const entityRef = 'aisystem:default/x';

const ITEM = {
  metric: 'share',
  every: '6 hours',
  versions: [['1.0', '2025-03-01']],
  levels: [
    ['2026-02-01', 0.2],
    ['2026-02-11', 0.4],
  ],
};
const measure = (more: object = {}, now = NOW) => [
  ...measureYear(readMeasuredSeries({ ...ITEM, ...more }, 'x.yaml'), {
    entityRef,
    now,
  }),
];

describe('a year that was measured', () => {
  it('has a value at each step, to the last one that has passed', () => {
    const values = measure();
    expect(values).toHaveLength(365 * 4);
    expect(values.at(-1)?.at).toBe(Date.parse('2026-03-01T12:00:00Z'));
    expect(values[0].at).toBeGreaterThan(NOW - 365 * DAY - HOUR);
    expect(values.every(({ at }) => at % (6 * HOUR) === 0)).toBe(true);
  });

  it('begins after what is known already', () => {
    const series = readMeasuredSeries(ITEM, 'x.yaml');
    const after = Date.parse('2026-03-01T06:00:00Z');
    const values = [...measureYear(series, { entityRef, now: NOW, after })];
    expect(values).toEqual(measure().slice(-1));
  });

  it('goes from level to level on straight lines', () => {
    const at = (day: string) =>
      measure().find(value => value.at === Date.parse(day))?.value;
    expect(at('2025-06-01')).toBe(0.2);
    expect(at('2026-02-06')).toBe(0.3);
    expect(at('2026-02-25')).toBe(0.4);
  });

  it('lies around its level, the same each time, and never below 0', () => {
    const spread = { levels: [['2026-02-01', 0.5]], spread: 0.02, decimals: 5 };
    const values = measure(spread).map(({ value }) => value);
    const mean = values.reduce((sum, value) => sum + value) / values.length;
    const variance =
      values.reduce((sum, value) => sum + (value - mean) ** 2, 0) /
      values.length;
    expect(mean).toBeCloseTo(0.5, 2);
    expect(Math.sqrt(variance)).toBeCloseTo(0.02, 2);
    expect(measure(spread)).toEqual(measure(spread));
    const low = measure({ ...spread, levels: [['2026-02-01', 0]] });
    expect(Math.min(...low.map(({ value }) => value))).toBe(0);
  });

  it('says which version was in use, and ends where it is not measured any more', () => {
    const values = measure({
      until: '2026-02-20',
      versions: [
        ['1.0', '2025-03-01'],
        ['1.1', '2026-02-01'],
      ],
    });
    const first = values.find(({ version }) => version === '1.1');
    expect(first?.at).toBe(Date.parse('2026-02-01'));
    expect(values.at(-1)).toMatchObject({
      version: '1.1',
      at: Date.parse('2026-02-20'),
    });
  });

  it('tells groups apart, and goes up and down in a day', () => {
    const values = measure({
      swing: 0.1,
      dataset: 'd',
      sampleSize: 30,
      slices: [
        ['sex=f', 0],
        ['sex=m', 0.05],
      ],
      levels: [['2026-02-01', 0.5]],
    });
    expect(values.slice(-2)).toEqual([
      expect.objectContaining({ slice: 'sex=f', dataset: 'd', sampleSize: 30 }),
      expect.objectContaining({ slice: 'sex=m', value: 0.55 }),
    ]);
    const ofDay = values.slice(-8).map(({ value }) => value);
    expect(Math.max(...ofDay)).toBeCloseTo(0.65);
    expect(Math.min(...ofDay)).toBeCloseTo(0.4);
  });

  it.each([
    [{ metric: 1 }, 'x.yaml.metric is 1; allowed: the name of a metric'],
    [{ every: 'P1D' }, 'x.yaml.every is "P1D"; allowed: "6 hours" or "7 days"'],
    [{ levels: [] }, 'x.yaml.levels is []; allowed: a list of pairs'],
    [{ levels: [['soon', 1]] }, 'x.yaml.levels[0] is "soon"; allowed: a date'],
    [
      { levels: [['2026-02-01', 'a']] },
      'x.yaml.levels[0] is "a"; allowed: a n',
    ],
    [{ versions: ['1.0'] }, 'x.yaml.versions[0] is "1.0"; allowed: a pair'],
    [{ spread: 'wide' }, 'x.yaml.spread is "wide"; allowed: a number'],
  ])('names place and value of a fault (%#)', (more, message) => {
    expect(() => measure(more)).toThrow(message);
  });
});
