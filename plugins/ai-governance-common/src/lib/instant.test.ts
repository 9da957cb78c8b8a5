import fc from 'fast-check';
import { isInstant, parseInstant } from './instant';

describe('parseInstant', () => {
  it.each([
    '2026-02-28T00:00:00Z',
    '2028-02-29T23:59:59.999Z',
    '2026-11-23T12:00:00+14:00',
    '2026-11-23T12:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
  ])('reads %s', text => {
    expect(parseInstant(text)).toBe(Date.parse(text));
    expect(isInstant(text)).toBe(true);
  });

  it.each([
    ['a day that does not exist', '2026-02-30T00:00:00Z'],
    ['a day that does not exist, alone', '2026-02-30'],
    ['a leap day of another year', '1900-02-29T00:00:00Z'],
    ['the day 31 of a month of 30', '2026-04-31T12:00:00+02:00'],
    ['a day 0', '2026-01-00T00:00:00Z'],
    ['a month 13', '2026-13-01T00:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['an hour 24', '2026-01-01T24:00:00Z'],
    ['a minute 60', '2026-01-01T12:60:00Z'],
    ['no offset', '2026-01-01T12:00:00'],
    ['an offset of a day', '2026-01-01T12:00:00+24:00'],
    ['a year of six digits', '+010000-01-01T00:00:00Z'],
    ['an instant after the year 9999', '9999-12-31T23:59:59-01:00'],
    ['an instant before the year 0', '0000-01-01T00:00:00+01:00'],
    ['another spelling', '2026-01-01 12:00:00Z'],
    ['a day that does not exist, with seconds', '2026-02-30T00:00:00Z'],
    ['a letter in a year', '2O26-01-01'],
    ['a letter in a day', '2026-01-0l'],
    ['slashes', '2026/01/01'],
    ['a letter in milliseconds', '2026-01-01T12:00:00.0O0Z'],
    ['a comma', '2026-01-01T12:00:00,000Z'],
    ['a blank in place of T', '2026-01-01 12:00:00.000Z'],
    ['no zone behind milliseconds', '2026-01-01T12:00:00.0000'],
    ['dashes in the time', '2026-01-01T12-00-00Z'],
    ['a sign', '2026-01-+1'],
    ['a number', '1764504000000'],
    ['nothing', ''],
  ])('reads no instant from %s', (_, text) => {
    expect(parseInstant(text)).toBeNaN();
    expect(isInstant(text)).toBe(false);
  });

  it('takes a day, which is no instant', () => {
    expect(parseInstant('2026-02-28')).toBe(Date.UTC(2026, 1, 28));
    expect(isInstant('2026-02-28')).toBe(false);
  });

  it('reads what is written of any instant, and nothing that means another', () => {
    const part = (max: number) =>
      fc.integer({ min: 0, max }).map(value => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        part(14),
        part(33),
        part(25),
        part(61),
        part(61),
        (year, month, day, hour, minute, second) => {
          const text = `${String(year).padStart(
            4,
            '0',
          )}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
          const instant = parseInstant(text);
          const read = Number.isNaN(instant)
            ? text
            : new Date(instant).toISOString();
          expect(read).toBe(text);
        },
      ),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59.999Z'),
          noInvalidDate: true,
        }),
        date => {
          const text = date.toISOString();
          expect(parseInstant(text)).toBe(date.getTime());
          const second = text.replace(/\.\d{3}/, '');
          expect(parseInstant(second)).toBe(Date.parse(second));
          const day = text.slice(0, 10);
          expect(parseInstant(day)).toBe(Date.parse(day));
        },
      ),
    );
  });
});
