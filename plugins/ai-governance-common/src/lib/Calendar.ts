import { InputError } from '@backstage/errors';
import { DateTime, IANAZone } from 'luxon';
import { DAY, Duration, isRepresentable, parseInstant } from './time';

/** Characters of a day, such as 2027-01-31. */
const DAY_LENGTH = 10;
const MINUTE = 60_000;

/** Days whose beginning one calendar keeps; more than a portal speaks of. */
const MOST_DAYS = 20_000;

const calendars = new Map<string, Calendar>();

/**
 * When days begin and end in a time zone. What a person states as a day is that day
 * everywhere; the zone says which instants belong to it. An instant stays itself.
 * @public
 */
export class Calendar {
  /** Name in the IANA database. */
  readonly timeZone: string;
  /** Undefined for UTC, whose days need no table. */
  readonly #zone: IANAZone | undefined;
  readonly #starts = new Map<number, number>();

  /**
   * The calendar of a zone, the same one for every call.
   *
   * @throws InputError when the IANA database has no such zone
   */
  static of(timeZone: string = 'UTC'): Calendar {
    const known = calendars.get(timeZone);
    if (known) return known;
    if (!isTimeZone(timeZone)) {
      throw new InputError(
        `${JSON.stringify(
          timeZone,
        )} is not a time zone; expected a name of the IANA database, such as Europe/Berlin or UTC`,
      );
    }
    const calendar = new Calendar(timeZone);
    calendars.set(timeZone, calendar);
    return calendar;
  }

  private constructor(timeZone: string) {
    this.timeZone = timeZone;
    this.#zone = timeZone === 'UTC' ? undefined : IANAZone.create(timeZone);
  }

  /**
   * First instant of a day, or the instant that the text is, in milliseconds since
   * the epoch; NaN of anything else, of a day that does not exist, and of nothing,
   * which a source of records may supply.
   */
  startOf(text: string | undefined): number {
    if (text === undefined) return Number.NaN;
    return text.length === DAY_LENGTH
      ? this.#start(toDayNumber(text))
      : parseInstant(text);
  }

  /**
   * First instant after a day, which counts in full, or the instant that the text is;
   * NaN of anything else and of a day that does not exist.
   */
  endOf(text: string | undefined): number {
    if (text === undefined) return Number.NaN;
    return text.length === DAY_LENGTH
      ? this.#start(toDayNumber(text) + 1)
      : parseInstant(text);
  }

  /** Day of an instant, YYYY-MM-DD. */
  dayOf(instant: number): string {
    return toText(this.#dayNumber(instant));
  }

  /** Last day, YYYY-MM-DD, of what ends before an instant. */
  lastDayBefore(end: number): string {
    return this.dayOf(end - 1);
  }

  /** Day of an instant, or the day that the text is; the text where it is neither. */
  toDay(text: string): string {
    const instant =
      text.length === DAY_LENGTH ? Number.NaN : parseInstant(text);
    return Number.isNaN(instant) ? text : this.dayOf(instant);
  }

  /** Last day on which something counts that states its end as a day or an instant. */
  toLastDay(text: string): string {
    const end = text.length === DAY_LENGTH ? Number.NaN : parseInstant(text);
    return Number.isNaN(end) ? text : this.lastDayBefore(end);
  }

  /**
   * First instant after something that lasts from an instant. The day of that instant
   * is not counted and the last one counts in full; months and years are those of the
   * calendar. A duration with hours ends to the millisecond.
   *
   * @returns milliseconds since the epoch; undefined when it never ends
   */
  after(from: number, duration: Duration): number | undefined {
    const { months, days, milliseconds } = duration;
    const end =
      milliseconds > 0
        ? DateTime.fromMillis(from, { zone: this.timeZone })
            .plus({ months, days, milliseconds })
            .toMillis()
        : this.#start(addMonths(this.#dayNumber(from), months) + days + 1);
    return isRepresentable(end) ? end : undefined;
  }

  /** As `after`, for a number of days; undefined where there is none. */
  afterDays(from: number, days: number | undefined): number | undefined {
    return days === undefined
      ? undefined
      : this.after(from, { months: 0, days, milliseconds: 0 });
  }

  #dayNumber(instant: number): number {
    let day = Math.floor(instant / DAY);
    if (this.#zone) {
      while (this.#start(day) > instant) day -= 1;
      while (this.#start(day + 1) <= instant) day += 1;
    }
    return day;
  }

  #start(day: number): number {
    if (!this.#zone || Number.isNaN(day)) {
      return day * DAY;
    }
    let start = this.#starts.get(day);
    if (start === undefined) {
      start = firstInstantOf(day, this.#zone);
      if (this.#starts.size >= MOST_DAYS) this.#starts.clear();
      this.#starts.set(day, start);
    }
    return start;
  }
}

/**
 * Whether text names a time zone of the IANA database.
 * @public
 */
export function isTimeZone(text: string): boolean {
  // Offsets such as +02:00 are no zones: they know no summer time.
  // The first question about any other zone loads the tables of all of them.
  return text === 'UTC' || (/^[a-z]/i.test(text) && IANAZone.isValidZone(text));
}

/** Days since the epoch, of a day that exists. */
function toDayNumber(text: string): number {
  return parseInstant(text) / DAY;
}

function toText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, DAY_LENGTH);
}

/** The same day of a later month, or the last one of it. */
function addMonths(day: number, months: number): number {
  return months === 0
    ? day
    : DateTime.fromMillis(day * DAY, { zone: 'utc' })
        .plus({ months })
        .toMillis() / DAY;
}

/** First instant at which a day has come, even where its midnight is skipped. */
function firstInstantOf(day: number, zone: IANAZone): number {
  const midnight = day * DAY;
  const offsetAt = (instant: number) => zone.offset(instant) * MINUTE;
  const offset = offsetAt(midnight + DAY);
  if (!(offsetAt(midnight - DAY) !== offset)) {
    return midnight - offset;
  }
  // The clocks change nearby.
  let before = midnight - DAY;
  let from = midnight + DAY;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (middle + offsetAt(middle) >= midnight) from = middle;
    else before = middle;
  }
  return from;
}
