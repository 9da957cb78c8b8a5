import { DateTime } from 'luxon';
import { timeTicks } from './timeTicks';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const zone = 'Europe/Berlin';
const to = Date.parse('2026-11-30T19:34:00Z');

const written = (from: number, most: number, end = to) => {
  const { ticks, formatOf } = timeTicks({ from, to: end, most, zone });
  return ticks.map(at =>
    DateTime.fromMillis(at, { zone, locale: 'en-GB' }).toLocaleString(
      formatOf(at),
    ),
  );
};

describe('timeTicks', () => {
  it.each([
    ['24 hours, wide', DAY, 11],
    ['24 hours, narrow', DAY, 3],
  ])('are full hours of %s, and the day at midnight', (_, span, most) => {
    expect(written(to - span, most)).toEqual(
      most > 3
        ? [
            '21:00',
            '30 Nov',
            '03:00',
            '06:00',
            '09:00',
            '12:00',
            '15:00',
            '18:00',
          ]
        : ['30 Nov', '12:00'],
    );
  });

  it('are midnights, Mondays and firsts of months of longer periods', () => {
    expect(written(to - 7 * DAY, 11)).toEqual(
      ['24', '25', '26', '27', '28', '29', '30'].map(day => `${day} Nov`),
    );
    expect(written(to - 30 * DAY, 7)).toEqual([
      '2 Nov',
      '9 Nov',
      '16 Nov',
      '23 Nov',
      '30 Nov',
    ]);
    expect(written(to - 365 * DAY, 3)).toEqual([
      'Jan 2026',
      'May 2026',
      'Sept 2026',
    ]);
  });

  it('stay at midnight where a clock is set', () => {
    const end = Date.parse('2026-10-29T12:00:00Z');
    const { ticks } = timeTicks({
      from: end - 8 * DAY,
      to: end,
      most: 11,
      zone,
    });
    expect(ticks).toHaveLength(8);
    for (const at of ticks) {
      expect(DateTime.fromMillis(at, { zone }).hour).toBe(0);
    }
    const hours = timeTicks({ from: end - 4.5 * DAY, to: end, most: 12, zone });
    expect(hours.ticks).toHaveLength(new Set(hours.ticks).size);
  });

  it('are some, within the ends, ascending, and never more than fit', () => {
    for (const days of [
      0.05, 0.2, 1, 2, 5, 7, 11, 30, 60, 90, 200, 365, 900, 4000,
    ]) {
      for (const most of [3, 5, 8, 11, 20]) {
        for (const shift of [0, 7 * HOUR, 13 * DAY]) {
          const end = to - shift;
          const from = end - days * DAY;
          const { ticks } = timeTicks({ from, to: end, most, zone });
          expect(ticks.length).toBeGreaterThan(0);
          expect(ticks.length).toBeLessThanOrEqual(most);
          expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
          expect(ticks[0]).toBeGreaterThanOrEqual(from);
          expect(ticks.at(-1)).toBeLessThanOrEqual(end);
        }
      }
    }
  });
});
