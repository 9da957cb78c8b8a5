import { LoggerService } from '@backstage/backend-plugin-api';
import { Deliverer } from './Deliverer';
import { Enqueuer } from './Enqueuer';
import { WebhookOptions } from './types';
import { WebhookStore } from './WebhookStore';
import { DAY } from '../util';

/** Days for which what was abandoned can be delivered again. */
const DEAD_LETTER_DAYS = 90;

/** Fills the outbox and empties it; no webhook waits for another. */
export class WebhookRunner {
  readonly #webhooks: readonly WebhookOptions[];
  readonly #enqueuer: Pick<Enqueuer, 'run'>;
  readonly #deliverer: Pick<Deliverer, 'run'>;
  readonly #store: Pick<WebhookStore, 'pruneDeadLetters'>;
  readonly #now: () => number;
  readonly #logger: LoggerService;

  constructor(options: {
    webhooks: readonly WebhookOptions[];
    enqueuer: Pick<Enqueuer, 'run'>;
    deliverer: Pick<Deliverer, 'run'>;
    store: Pick<WebhookStore, 'pruneDeadLetters'>;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#webhooks = options.webhooks;
    this.#enqueuer = options.enqueuer;
    this.#deliverer = options.deliverer;
    this.#store = options.store;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  async run(signal?: AbortSignal): Promise<void> {
    await this.#store.pruneDeadLetters(this.#now() - DEAD_LETTER_DAYS * DAY);
    await Promise.all(
      this.#webhooks.map(async webhook => {
        try {
          await this.#enqueuer.run(webhook, signal);
          await this.#deliverer.run(webhook, signal);
        } catch (error) {
          if (signal?.aborted) return;
          this.#logger.warn(
            `Could not deliver for webhook ${webhook.id}`,
            error as Error,
          );
        }
      }),
    );
  }
}
