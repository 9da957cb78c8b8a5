import { InputError } from '@backstage/errors';
import { EventFeed, EventPage } from './EventFeed';
import { EventStore } from './EventStore';

/** Reads what was gathered. */
export class StoredEventFeed implements EventFeed {
  readonly #store: Pick<EventStore, 'readEvents' | 'latestSequence'>;

  constructor(options: {
    store: Pick<EventStore, 'readEvents' | 'latestSequence'>;
  }) {
    this.#store = options.store;
  }

  async read(options: { after?: string; limit: number }): Promise<EventPage> {
    const { after = '0', limit } = options;
    if (!/^\d{1,15}$/.test(after)) {
      throw new InputError(
        `${JSON.stringify(
          after,
        )} is not a cursor of events; expected the one of a former page`,
      );
    }
    return this.#store.readEvents({ after: Number(after), limit });
  }

  async latest(): Promise<string> {
    return String(await this.#store.latestSequence());
  }
}
