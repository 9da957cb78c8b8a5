import { isCalendarDay } from './time';

describe('isCalendarDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['0001-01-01', true],
    ['1900-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-9-4', false],
    ['2026-09-04T00:00:00Z', false],
    ['2026', false],
    ['today', false],
  ])('knows whether %s is a day', (value, expected) => {
    expect(isCalendarDay(value)).toBe(expected);
  });
});
