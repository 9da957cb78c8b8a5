import fc from 'fast-check';
import { Calendar } from './Calendar';
import { DAY } from './time';

const HOUR = DAY / 24;

/** From 12 hours behind UTC to 14 ahead of it. */
const FIXED = Array.from({ length: 27 }, (_, index) => {
  const behind = 12 - index;
  return behind === 0 ? 'UTC' : `Etc/GMT${behind > 0 ? '+' : ''}${behind}`;
});

/** Zones whose clocks change, some of them by 30 minutes or at midnight. */
const CHANGING = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'America/Havana',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

const toText = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Days from 2010 to 2040, in which the clocks of each of the zones changed. */
const days = fc.integer({ min: 14_610, max: 25_567 });
const zones = fc.constantFrom(...FIXED, ...CHANGING);

/** The wall clock of a zone, as the platform has it. */
function wallClock(zone: string, instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
  }).format(instant);
}

describe('days of a zone', () => {
  it('follow each other without a gap and without an overlap', () => {
    fc.assert(
      fc.property(zones, days, (zone, day) => {
        const calendar = Calendar.of(zone);
        const length =
          calendar.endOf(toText(day)) - calendar.startOf(toText(day));
        expect(calendar.endOf(toText(day))).toBe(
          calendar.startOf(toText(day + 1)),
        );
        // Samoa went without 2011-12-30.
        const isSkipped = zone === 'Pacific/Apia' && length === 0;
        expect(isSkipped || (length >= 23 * HOUR && length <= 25 * HOUR)).toBe(
          true,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('are what the clock on the wall says', () => {
    fc.assert(
      fc.property(
        zones,
        days,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (zone, day, share) => {
          const instant = Math.floor((day + share) * DAY);
          expect(Calendar.of(zone).dayOf(instant)).toBe(
            wallClock(zone, instant),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('show what was entered, from their first instant to their last', () => {
    fc.assert(
      fc.property(zones, days, (zone, day) => {
        const calendar = Calendar.of(zone);
        const text = toText(day);
        const [from, end] = [calendar.startOf(text), calendar.endOf(text)];
        expect(calendar.toDay(text)).toBe(text);
        expect(calendar.toLastDay(text)).toBe(text);
        if (from === end) return;
        expect(calendar.dayOf(from)).toBe(text);
        expect(calendar.dayOf(end - 1)).toBe(text);
        expect(calendar.lastDayBefore(end)).toBe(text);
        expect(calendar.dayOf(from - 1) < text).toBe(true);
        expect(calendar.dayOf(end) > text).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('are counted alike from each instant of one of them', () => {
    fc.assert(
      fc.property(
        zones,
        days,
        fc.integer({ min: 0, max: 800 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (zone, day, count, share) => {
          const calendar = Calendar.of(zone);
          const from = calendar.startOf(toText(day));
          const length = calendar.endOf(toText(day)) - from;
          fc.pre(length > 0);
          expect(
            calendar.afterDays(from + Math.floor(share * length), count),
          ).toBe(calendar.endOf(toText(day + count)));
        },
      ),
      { numRuns: 400 },
    );
  });
});
