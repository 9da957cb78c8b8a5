/** A day, or an instant that states its offset; no second of 60, and no hour of 24. */
const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/** The first and the last instant that are written with a year of four digits. */
const FIRST = Date.parse('0000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

const DAY = 86_400_000;
/** Days from the first of March of the year 0 to the epoch. */
const EPOCH = 719_468;

const DASH = 45;
const DOT = 46;
const COLON = 58;
const T = 84;
const Z = 90;

/**
 * Milliseconds since the epoch of a date or of an ISO 8601 instant that states its
 * offset, NaN of anything else: no result may depend on where it is computed. A day
 * that does not exist, such as 2026-02-30, is not an instant, nor is a leap second.
 * @public
 */
export function parseInstant(text: string): number {
  const usual = parseUsual(text);
  if (usual !== undefined) {
    return usual;
  }
  if (!INSTANT.test(text) || !existsDay(text)) {
    return Number.NaN;
  }
  const instant = Date.parse(text);
  return instant >= FIRST && instant <= LAST ? instant : Number.NaN;
}

/**
 * An instant in one of the forms that code writes: a day, or an instant of UTC with
 * seconds or milliseconds. Evaluation parses a hundred of them for a system, for which
 * an expression and `Date.parse` take ten times as long.
 *
 * @returns undefined for everything else, which is not faulty for that reason
 */
function parseUsual(text: string): number | undefined {
  // A source of records may supply anything for a date.
  const length = typeof text === 'string' ? text.length : 0;
  if (length !== 10 && length !== 24 && length !== 20) return undefined;
  const day = parseDay(text);
  if (Number.isNaN(day)) return undefined;
  if (length === 10) return day * DAY;
  const time = parseTime(text, length);
  return Number.isNaN(time) ? undefined : day * DAY + time;
}

/** Days since the epoch of the day that a text begins with; NaN where it is not one. */
function parseDay(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return text.charCodeAt(4) === DASH &&
    text.charCodeAt(7) === DASH &&
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysOfMonth(year, month)
    ? toDays(year, month, day)
    : Number.NaN;
}

/** Milliseconds of `THH:mm:ssZ` or `THH:mm:ss.SSSZ` behind a day; NaN of anything else. */
function parseTime(text: string, length: number): number {
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  const seconds = twoDigits(text, 17);
  // The last digit comes with one that is read already.
  const milliseconds =
    length === 20 ? 0 : twoDigits(text, 20) * 10 + (twoDigits(text, 21) % 10);
  const isWritten =
    text.charCodeAt(10) === T &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    (length === 20 || text.charCodeAt(19) === DOT) &&
    text.charCodeAt(length - 1) === Z;
  return isWritten && hours <= 23 && minutes <= 59 && seconds <= 59
    ? hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + milliseconds
    : Number.NaN;
}

/** The number that two digits are; NaN where one of them is not a digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9
    ? tens * 10 + ones
    : Number.NaN;
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return isLeap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since the epoch. Years begin in March here, so that a leap day is the last one. */
function toDays(year: number, month: number, day: number): number {
  const march = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps =
    Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return march * 365 + leaps + ofYear - EPOCH;
}

/** Whether the month has as many days as the text says, which begins with a day. */
function existsDay(text: string): boolean {
  const day = Number(text.slice(8, 10));
  // Parsing would take what runs over for a day of the next month.
  return (
    day <= 28 || new Date(Date.parse(text.slice(0, 10))).getUTCDate() === day
  );
}

/**
 * Whether text is an instant in ISO 8601 that exists and states its offset.
 * @public
 */
export function isInstant(text: string): boolean {
  return text.includes('T') && Number.isFinite(parseInstant(text));
}
