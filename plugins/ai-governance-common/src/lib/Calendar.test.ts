import { Calendar, isTimeZone } from './Calendar';
import { DAY, parseDuration } from './time';

const HOUR = DAY / 24;
const at = (text: string) => Date.parse(text);
const iso = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString();

describe('Calendar', () => {
  it.each([
    ['UTC', '2026-11-10', '2026-11-10T00:00:00.000Z'],
    ['Europe/Berlin', '2026-11-10', '2026-11-09T23:00:00.000Z'],
    ['America/New_York', '2026-12-31', '2026-12-31T05:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-10', '2026-11-09T10:00:00.000Z'],
    ['Etc/GMT+12', '2026-11-10', '2026-11-10T12:00:00.000Z'],
    // Nights in which the clocks change.
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-06', '2026-04-05T13:30:00.000Z'],
    // Midnight is skipped: the day begins at one.
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    // Midnight comes twice: the day begins at the first.
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ])('knows when in %s the day %s begins', (zone, day, start) => {
    expect(iso(Calendar.of(zone).startOf(day))).toBe(start);
  });

  it('has no instants in a day that a zone skipped', () => {
    const samoa = Calendar.of('Pacific/Apia');
    expect(samoa.startOf('2011-12-30')).toBe(samoa.endOf('2011-12-30'));
    expect(samoa.dayOf(samoa.startOf('2011-12-30'))).toBe('2011-12-31');
  });

  it('counts a day in full, and takes an instant as it is', () => {
    const berlin = Calendar.of('Europe/Berlin');
    expect(iso(berlin.endOf('2026-11-10'))).toBe('2026-11-10T23:00:00.000Z');
    const instant = '2026-11-10T12:00:00.000Z';
    expect(iso(berlin.startOf(instant))).toBe(instant);
    expect(iso(berlin.endOf(instant))).toBe(instant);
  });

  it.each(['2026-02-30', '2026-13-01', 'in spring.', 'soon', ''])(
    'knows no instant of %p',
    text => {
      for (const zone of ['UTC', 'Europe/Berlin']) {
        expect(Calendar.of(zone).startOf(text)).toBeNaN();
        expect(Calendar.of(zone).endOf(text)).toBeNaN();
        expect(Calendar.of(zone).toDay(text)).toBe(text);
      }
    },
  );

  it('says the day of an instant, and the last day before one', () => {
    const newYork = Calendar.of('America/New_York');
    const end = newYork.endOf('2026-12-31');
    expect(newYork.dayOf(end)).toBe('2027-01-01');
    expect(newYork.lastDayBefore(end)).toBe('2026-12-31');
    expect(newYork.toDay('2026-11-10T02:00:00Z')).toBe('2026-11-09');
    expect(newYork.toLastDay('2027-01-01T05:00:00Z')).toBe('2026-12-31');
    expect(newYork.toLastDay('2026-12-31')).toBe('2026-12-31');
  });

  it.each([
    ['2026-03-01', 'P6M', '2026-09-01', 184],
    ['2026-09-01', 'P6M', '2027-03-01', 181],
    ['2026-08-31', 'P6M', '2027-02-28', 181],
    ['2024-02-29', 'P1Y', '2025-02-28', 365],
    ['2026-11-08', 'P15D', '2026-11-23', 15],
    ['2026-11-08', 'P2W', '2026-11-22', 14],
  ])('lets %s last %s, to the end of %s', (from, duration, last, days) => {
    for (const zone of ['UTC', 'Europe/Berlin', 'Pacific/Apia']) {
      const calendar = Calendar.of(zone);
      const start = calendar.startOf(from);
      const end = calendar.after(start, parseDuration(duration)!)!;
      expect(end).toBe(calendar.endOf(last));
      expect(calendar.after(start + 20 * HOUR, parseDuration(duration)!)).toBe(
        end,
      );
      expect(Math.round((end - start) / DAY)).toBe(days + 1);
    }
  });

  it('counts hours to the millisecond', () => {
    const berlin = Calendar.of('Europe/Berlin');
    const from = at('2026-03-28T12:00:00Z');
    const end = (text: string) => iso(berlin.after(from, parseDuration(text)!));
    expect(end('PT24H')).toBe('2026-03-29T12:00:00.000Z');
    // The night between is an hour shorter.
    expect(end('P1DT1H')).toBe('2026-03-29T12:00:00.000Z');
  });

  it('knows what never ends', () => {
    for (const zone of ['UTC', 'Europe/Berlin']) {
      const calendar = Calendar.of(zone);
      for (const length of ['P999999999D', 'P999999Y', 'P9999999999999M']) {
        expect(calendar.after(0, parseDuration(length)!)).toBeUndefined();
      }
      expect(calendar.afterDays(0, undefined)).toBeUndefined();
      expect(calendar.afterDays(Number.NaN, 3)).toBeUndefined();
    }
  });

  it.each(['Middle/Earth', '+02:00', '', 'Europe/Berlin '])(
    'refuses %p as a zone, and says what is one',
    zone => {
      expect(isTimeZone(zone)).toBe(false);
      expect(() => Calendar.of(zone)).toThrow(
        `${JSON.stringify(
          zone,
        )} is not a time zone; expected a name of the IANA`,
      );
    },
  );
});

describe('parseDuration', () => {
  it.each([
    ['P1Y2M', { months: 14, days: 0, milliseconds: 0 }],
    ['P1W2D', { months: 0, days: 9, milliseconds: 0 }],
    ['PT1H30M', { months: 0, days: 0, milliseconds: 1.5 * HOUR }],
    ['P0D', undefined],
    ['P', undefined],
    ['6 months', undefined],
  ])('reads %s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });
});
