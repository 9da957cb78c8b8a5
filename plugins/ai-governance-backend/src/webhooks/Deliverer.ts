import { LoggerService } from '@backstage/backend-plugin-api';
import { randomUUID } from 'crypto';
import { backOff, DAY, HOUR, MINUTE, SECOND } from '../util';
import { Attempt, sendWebhook } from './sendWebhook';
import { StoredDelivery, WebhookOptions } from './types';
import { Lease, WebhookStore } from './WebhookStore';

/** Longer than an attempt may take; a replica that died holds a webhook up so long. */
const LEASE_MS = 2 * MINUTE;

const BACK_OFF = { firstMs: 5 * SECOND, longestMs: HOUR };

/** What a receiver asks for beyond it is not honoured. */
const LONGEST_WAIT = DAY;

/**
 * Sends what waits in the outbox of a webhook, in its order: nothing is sent before what
 * is ahead of it was delivered or abandoned. One replica does so at a time.
 */
export class Deliverer {
  readonly #store: WebhookStore;
  readonly #send: typeof sendWebhook;
  readonly #random: () => number;
  readonly #now: () => number;
  readonly #logger: LoggerService;
  readonly #name = randomUUID();

  constructor(options: {
    store: WebhookStore;
    /** Default: over HTTP. */
    send?: typeof sendWebhook;
    /** From 0 to 1. */
    random?: () => number;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#send = options.send ?? sendWebhook;
    this.#random = options.random ?? Math.random;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /** Delivers until nothing can be delivered now. */
  async run(webhook: WebhookOptions, signal?: AbortSignal): Promise<void> {
    const lease = { webhookId: webhook.id, by: this.#name };
    try {
      while (!signal?.aborted && (await this.#claim(lease))) {
        const delivery = await this.#store.nextDelivery(
          webhook.id,
          this.#now(),
        );
        if (!delivery) break;
        await this.#deliver(delivery, webhook, lease);
      }
    } finally {
      await this.#store.releaseWebhook(lease);
    }
  }

  #claim(lease: Lease): Promise<boolean> {
    const now = this.#now();
    return this.#store.claimWebhook(lease, { now, until: now + LEASE_MS });
  }

  async #deliver(
    delivery: StoredDelivery,
    webhook: WebhookOptions,
    lease: Lease,
  ): Promise<void> {
    const attempt = await this.#send(delivery, webhook, this.#now());
    const now = this.#now();
    if (attempt.ok) {
      await this.#store.settleDelivered(lease, delivery.id, now);
      return;
    }
    const isDead = now - delivery.queuedAt >= webhook.maxAgeMs;
    const failures = (await this.#store.getWebhook(webhook.id))?.failures ?? 0;
    await this.#store.settleFailed(lease, delivery.id, {
      now,
      message: attempt.message,
      retryAt: now + this.#pause(attempt, failures + 1),
      isDead,
    });
    if (isDead) {
      this.#logger.warn(
        `Webhook ${webhook.id}: gave up event ${delivery.eventId} (${
          delivery.type
        }) after ${delivery.attempts + 1} attempts: ${attempt.message}`,
      );
    }
  }

  #pause(
    { retryAfterMs = 0 }: Extract<Attempt, { ok: false }>,
    failures: number,
  ): number {
    return Math.max(
      backOff(failures, this.#random(), BACK_OFF),
      Math.min(retryAfterMs, LONGEST_WAIT),
    );
  }
}
