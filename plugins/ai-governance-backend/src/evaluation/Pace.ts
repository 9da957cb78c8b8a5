/** Items of a batch as long as a source is slow. */
const SMALLEST = 50;

/** Milliseconds within which a batch is done where no source is slow. */
const FAST = 2_000;

/**
 * Works through items in batches that grow while they are done quickly. A slow source
 * holds up few results at a time, and a fast one does not cost many small writes.
 */
export class Pace {
  readonly #largest: number;
  readonly #now: () => number;
  #size = SMALLEST;

  constructor(options: {
    /** Items of a batch at most. */
    largest: number;
    now: () => number;
  }) {
    this.#largest = options.largest;
    this.#now = options.now;
  }

  /** One batch after another; the first that fails ends it. */
  async forEach<T>(
    items: T[],
    work: (batch: T[]) => Promise<void>,
  ): Promise<void> {
    for (let from = 0; from < items.length; ) {
      const batch = items.slice(from, from + this.#size);
      const began = this.#now();
      await work(batch);
      const isFast = this.#now() - began < FAST;
      this.#size = isFast ? Math.min(2 * this.#size, this.#largest) : SMALLEST;
      from += batch.length;
    }
  }
}
