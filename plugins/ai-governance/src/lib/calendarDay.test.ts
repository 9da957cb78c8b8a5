import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { endOfDay, parseDay, shiftDay, startOfDay } from './calendarDay';

describe('days of an address', () => {
  it.each([
    ['2027-01-31', '2027-01-31'],
    ['2027-02-29', undefined],
    ['2027-1-31', undefined],
    ['today', undefined],
    [null, undefined],
  ])('of %s are %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it('begin and end for the organisation', () => {
    const berlin = Calendar.of('Europe/Berlin');
    expect(startOfDay('2026-03-29', berlin)).toBe('2026-03-28T23:00:00.000Z');
    // The night is an hour shorter.
    expect(endOfDay('2026-03-29', berlin)).toBe('2026-03-29T21:59:59.999Z');
  });

  it('are so many days or months apart', () => {
    expect(shiftDay('2026-08-31', { months: 6 })).toBe('2027-02-28');
    expect(shiftDay('2026-03-30', { days: -1 })).toBe('2026-03-29');
  });
});
