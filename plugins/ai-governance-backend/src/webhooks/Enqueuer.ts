import { EventFeed, GovernanceEvent } from '../events';
import { isWanted } from './isWanted';
import { toCloudEvent } from './toCloudEvent';
import { WebhookOptions } from './types';
import { WebhookStore } from './WebhookStore';

/** Events that are read at once. */
const PAGE = 200;

/**
 * Puts into the outbox what a webhook is to send, each event once: its cursor moves in
 * the same transaction. A webhook that is new begins now, and does not send the past.
 */
export class Enqueuer {
  readonly #feed: EventFeed;
  readonly #store: Pick<
    WebhookStore,
    'getWebhook' | 'openWebhook' | 'enqueue' | 'readFilteredFacts'
  >;
  readonly #source: string;
  readonly #now: () => number;

  constructor(options: {
    feed: EventFeed;
    store: Pick<
      WebhookStore,
      'getWebhook' | 'openWebhook' | 'enqueue' | 'readFilteredFacts'
    >;
    /** URI reference of the portal. */
    source: string;
    now: () => number;
  }) {
    this.#feed = options.feed;
    this.#store = options.store;
    this.#source = options.source;
    this.#now = options.now;
  }

  async run(webhook: WebhookOptions, signal?: AbortSignal): Promise<void> {
    const known = await this.#store.getWebhook(webhook.id);
    if (!known) {
      await this.#store.openWebhook(webhook.id, await this.#feed.latest());
      return;
    }
    let from = known.cursor;
    for (;;) {
      signal?.throwIfAborted();
      const { events, cursor } = await this.#feed.read({
        after: from,
        limit: PAGE,
      });
      if (cursor === undefined || cursor === from) return;
      await this.#store.enqueue(webhook.id, {
        from,
        to: cursor,
        deliveries: (
          await this.#select(events, webhook)
        ).map(event => ({
          eventId: event.id,
          type: event.type,
          subject: event.entityRef,
          occurredAt: event.at,
          body: toCloudEvent(event, this.#source),
        })),
        now: this.#now(),
      });
      from = cursor;
    }
  }

  async #select(
    events: GovernanceEvent[],
    webhook: WebhookOptions,
  ): Promise<GovernanceEvent[]> {
    const refs = events.flatMap(({ entityRef }) => entityRef ?? []);
    const facts = webhook.filter
      ? await this.#store.readFilteredFacts([...new Set(refs)])
      : undefined;
    return events.filter(event =>
      isWanted(event, webhook, facts?.get(event.entityRef ?? '')),
    );
  }
}
