/** Numbers that look drawn at random, the same ones for a seed (mulberry32). */
export class Random {
  #state: number;
  /** Share of parts that are as they should be, between 0 and 1; each state has its own. */
  readonly goodness: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1);
    this.next();
    this.goodness = this.pick([0.5, 0.75, 0.9, 0.95, 0.98, 1]);
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(values: readonly T[]): T {
    return values[this.int(0, values.length - 1)];
  }

  /** What is right, or, less often, one of the others. */
  mostly<T>(right: T, others: readonly T[]): T {
    return this.chance(this.goodness) ? right : this.pick(others);
  }

  /** Some of the values, in their order. */
  some<T>(values: readonly T[], share = 0.5): T[] {
    return values.filter(() => this.chance(share));
  }
}
