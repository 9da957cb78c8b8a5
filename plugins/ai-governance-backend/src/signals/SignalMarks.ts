import { createHmac } from 'crypto';

/** Keeps the key from which marks are made, one for all replicas. */
export interface SignalKeyStore {
  /** The key; it is made when there is none. */
  getSignalKey(): Promise<string>;
}

/**
 * Makes the mark of a reference: two digits of a keyed hash.
 *
 * @remarks
 *
 * There are 256 marks, so that each stands for many systems. Anyone who listens learns
 * that something changed. They cannot know in which system, follow one over time, or
 * count those that they may not read. A page that reads again for another system of the same
 * mark does so in vain, and shows what it showed.
 */
export class SignalMarks {
  readonly #store: SignalKeyStore;
  #key: Promise<string> | undefined;

  constructor(options: { store: SignalKeyStore }) {
    this.#store = options.store;
  }

  async of(entityRef: string): Promise<string> {
    this.#key ??= this.#store.getSignalKey();
    try {
      const key = await this.#key;
      return createHmac('sha256', key)
        .update(entityRef)
        .digest('hex')
        .slice(0, 2);
    } catch (error) {
      this.#key = undefined;
      throw error;
    }
  }
}
