import {
  MOST_POINTS,
  parsePeriod,
  periodParams,
  PERIODS,
  resolutionOf,
} from './period';

const NOW = Date.UTC(2026, 10, 30, 12);
const DAY = 86_400_000;

const parse = (search: string) => parsePeriod(new URLSearchParams(search), NOW);

describe('parsePeriod', () => {
  it.each([
    ['', '30d'],
    ['period=7d', '7d'],
    ['period=toString', '30d'],
    ['from=never', '30d'],
  ] as const)('reads %j as the last %s', (search, name) => {
    expect(parse(search)).toEqual({
      from: NOW - PERIODS[name],
      to: NOW,
      name,
      isFault: false,
    });
  });

  it('reads both ends, and an open one', () => {
    expect(parse('from=2026-11-01T00:00Z&to=2026-11-02T00:00%2B01:00')).toEqual(
      {
        from: Date.UTC(2026, 10, 1),
        to: Date.UTC(2026, 10, 1, 23),
        isFault: false,
      },
    );
    expect(parse('from=2026-11-01T00:00Z')).toMatchObject({ to: NOW });
    expect(parse('to=2026-11-01T00:00Z&period=24h')).toMatchObject({
      from: Date.UTC(2026, 9, 31),
    });
  });

  it('takes ends that contradict each other for a fault', () => {
    expect(parse('from=2027-01-01T00:00Z&period=7d')).toEqual({
      from: NOW - 7 * DAY,
      to: NOW,
      name: '7d',
      isFault: true,
    });
  });

  it('reads what was written', () => {
    const part = { from: NOW + 1, to: NOW + 90_001 };
    const { from, to } = periodParams(part);
    expect([from, to]).toEqual(['2026-11-30T12:00Z', '2026-11-30T12:02Z']);
    expect(parse(`from=${from}&to=${to}`)).toEqual({
      from: NOW,
      to: NOW + 120_000,
      isFault: false,
    });
  });
});

describe('resolutionOf', () => {
  it.each([
    ['24h', 'PT5M'],
    ['7d', 'PT1H'],
    ['30d', 'PT6H'],
    ['90d', 'PT6H'],
    ['1y', 'P1D'],
  ] as const)('sums up %s by %s', (name, resolution) => {
    expect(resolutionOf({ from: NOW - PERIODS[name], to: NOW })).toBe(
      resolution,
    );
  });

  it('never asks for more points than a line has', () => {
    const most = 7 * DAY * MOST_POINTS;
    expect(resolutionOf({ from: 0, to: most })).toBe('P7D');
    expect(resolutionOf({ from: 0, to: DAY * MOST_POINTS + 1 })).toBe('P7D');
    expect(resolutionOf({ from: 0, to: DAY * MOST_POINTS })).toBe('P1D');
  });
});
