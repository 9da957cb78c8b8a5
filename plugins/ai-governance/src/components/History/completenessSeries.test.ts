import { HISTORY } from '../../__testUtils__/history';
import { toSeries } from './completenessSeries';

const NOW = Date.parse('2026-11-20T00:00:00Z');

describe('toSeries', () => {
  it('runs from the oldest change to now, where the last value still holds', () => {
    expect(toSeries(HISTORY.items, NOW)).toEqual([
      { at: Date.parse('2026-06-01T08:30:00.000Z'), completeness: 0.62 },
      { at: Date.parse('2026-10-16T00:00:00.000Z'), completeness: 0.5 },
      { at: NOW, completeness: 0.5 },
    ]);
  });

  it('ends where the system left the catalog', () => {
    const removed = {
      ...HISTORY.items[0],
      at: '2026-11-01T00:00:00.000Z',
      cause: 'removed' as const,
    };
    const series = toSeries([removed, ...HISTORY.items], NOW);
    expect(series[series.length - 1]).toEqual({
      at: Date.parse(removed.at),
      completeness: undefined,
    });
  });

  it('is empty without changes', () => expect(toSeries([], NOW)).toEqual([]));
});
