import { randomUUID } from 'node:crypto';
import { LeaseStore } from './LeaseStore';

/**
 * What one replica does at a time, and keeps doing until it stops or is gone.
 *
 * @remarks
 *
 * The scheduler locks a task for as long as it may take at most, also when the process
 * that ran it was killed. A lease is short and prolonged while the work goes on, so that
 * another replica, or the same one after a restart, soon takes over.
 */
export class Lease {
  readonly #store: LeaseStore;
  readonly #name: string;
  readonly #lengthMs: number;
  readonly #now: () => number;
  readonly #by = randomUUID();

  constructor(options: {
    store: LeaseStore;
    name: string;
    /** How long it outlives the process that held it. */
    lengthMs: number;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#name = options.name;
    this.#lengthMs = options.lengthMs;
    this.#now = options.now;
  }

  /**
   * Does it, if it is this replica's turn, and keeps the turn meanwhile and afterwards.
   *
   * @returns whether it was
   */
  async during(task: () => Promise<void>): Promise<boolean> {
    if (!(await this.#claim())) return false;
    const timer = setInterval(() => {
      // Without the database nothing can be written either, and two at once do no harm.
      this.#claim().catch(() => {});
    }, this.#lengthMs / 3);
    timer.unref();
    try {
      await task();
    } finally {
      clearInterval(timer);
    }
    return true;
  }

  /** Lets another replica have its turn at once. */
  async release(): Promise<void> {
    await this.#store.releaseLease({ name: this.#name, by: this.#by });
  }

  #claim(): Promise<boolean> {
    const now = this.#now();
    return this.#store.claimLease({
      name: this.#name,
      by: this.#by,
      now,
      until: now + this.#lengthMs,
    });
  }
}
