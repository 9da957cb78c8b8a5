import { DateTime } from 'luxon';

/**
 * The day that a text gives in a format of luxon, `YYYY-MM-DD`: as it is written, in
 * whatever zone.
 *
 * @returns undefined for a text that is not of the format, and for a day that does not
 * exist
 */
export function readDay(text: string, format: string): string | undefined {
  const date = DateTime.fromFormat(text, format, {
    zone: 'utc',
    locale: 'en-US',
    setZone: true,
  });
  return date.isValid ? date.toISODate() : undefined;
}

/** Days that differ in day, month, year and day of the week. */
const TRIED = ['2019-03-29', '2024-11-17'];

/**
 * Whether a format states day, month and year. Luxon takes what is missing from today, or
 * from the beginning of the year, so another format would invent a day.
 */
export function tellsDay(format: string): boolean {
  return TRIED.every(day => {
    const text = DateTime.fromISO(day, { zone: 'utc' })
      .setLocale('en-US')
      .toFormat(format);
    return readDay(text, format) === day;
  });
}
