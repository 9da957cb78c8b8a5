import { DateTime } from 'luxon';
import { Random } from './Random';

const ZONES = [
  'Etc/GMT+12',
  'Pacific/Kiritimati',
  'Europe/Berlin',
  'America/New_York',
  // Their midnight is skipped when the clocks go forward.
  'America/Santiago',
  'Asia/Beirut',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];

/** Days on which clocks go forward or back somewhere, and the ends of months and years. */
const NOTABLE_DAYS = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-04-24',
  '2026-09-06',
  '2026-10-25',
  '2026-10-30',
  '2026-11-01',
  '2026-12-31',
  '2027-02-28',
  '2028-02-29',
];

const DAY = 86_400_000;

/** The instant of a state and its zone, and days and instants close to what matters. */
export class Clock {
  readonly timeZone: string | undefined;
  readonly now: number;
  readonly #random: Random;
  /** The day of the instant, as if it were one of UTC. */
  readonly #today: number;

  constructor(random: Random) {
    this.#random = random;
    this.timeZone = random.chance(0.5) ? undefined : random.pick(ZONES);
    this.now = this.#drawNow();
    const { year, month, day } = DateTime.fromMillis(this.now, {
      zone: this.timeZone ?? 'UTC',
    });
    this.#today = Date.UTC(year, month - 1, day);
  }

  #drawNow(): number {
    const random = this.#random;
    const zone = this.timeZone ?? 'UTC';
    const day = random.chance(0.3)
      ? DateTime.fromISO(random.pick(NOTABLE_DAYS), { zone })
      : DateTime.fromISO('2026-01-01', { zone }).plus({
          days: random.int(0, 900),
        });
    const start = day.startOf('day').toMillis();
    return random.chance(0.5)
      ? start + random.pick([-1, 0, 1])
      : start + random.int(0, 86_399_999);
  }

  /** The day that lies so many days ahead, negative for back. */
  day(ahead: number): string {
    return new Date(this.#today + ahead * DAY).toISOString().slice(0, 10);
  }

  /** The instant that lies so many times 24 hours ahead, at the millisecond or one off. */
  instant(ahead: number): string {
    const off = this.#random.pick([-1, 0, 0, 1]);
    return new Date(this.now + ahead * DAY + off).toISOString();
  }

  /** A day or an instant. */
  either(ahead: number): string {
    return this.#random.chance(0.5) ? this.day(ahead) : this.instant(ahead);
  }

  /** From when a record counts: recently, at the edge of its validity, or later. */
  effective(): string {
    const edge = this.#random.pick([90, 180, 365, 730]);
    return this.either(
      -this.#random.mostly(this.#random.int(1, 60), [
        edge - 1,
        edge,
        edge + 1,
        edge + 2,
        0,
        -1,
        this.#random.int(0, 900),
      ]),
    );
  }

  /** A last day ahead, or at the edge. */
  deadline(): string {
    return this.either(
      this.#random.mostly(this.#random.int(1, 200), [-1, 0, 1, -30]),
    );
  }

  /** A last day ahead, at the edge, or about a year after today or yesterday. */
  waiverEnd(): string {
    return this.#random.chance(0.5)
      ? this.deadline()
      : this.either(this.#random.pick([330, 360, 363, 364, 365, 366]));
  }

  /** A day ahead, or at the edge. */
  dueDay(): string {
    return this.day(this.#random.mostly(this.#random.int(1, 99), [-2, -1, 0]));
  }

  /** A day that is past, or at the edge. */
  pastDay(): string {
    return this.day(-this.#random.mostly(this.#random.int(0, 40), [-1, 0, 1]));
  }
}
