import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { createWebhookStore } from './database';
import { EventFeed } from './events';
import {
  Deliverer,
  Enqueuer,
  WebhookOptions,
  WebhookRunner,
  WebhookStore,
} from './webhooks';

/** Wires the outbox of webhooks. */
export function createWebhooks(options: {
  /** A migrated database. */
  knex: Knex;
  feed: EventFeed;
  webhooks: readonly WebhookOptions[];
  /** URI reference of the portal. */
  source: string;
  /** From 0 to 1. */
  random?: () => number;
  now: () => number;
  logger: LoggerService;
}): { store: WebhookStore; runner: WebhookRunner } {
  const store = createWebhookStore(options.knex);
  const parts = { ...options, store };
  return {
    store,
    runner: new WebhookRunner({
      ...parts,
      enqueuer: new Enqueuer(parts),
      deliverer: new Deliverer(parts),
    }),
  };
}
