import { Knex } from 'knex';
import { WebhookStore } from '../webhooks';
import {
  listDeadLetters,
  nextDelivery,
  pruneDeadLetters,
  redeliver,
  settleDelivered,
  settleFailed,
} from './operations/webhooks/deliveries';
import { enqueue } from './operations/webhooks/enqueue';
import { claimWebhook, releaseWebhook } from './operations/webhooks/leases';
import { readFilteredFacts } from './operations/webhooks/readFilteredFacts';
import { getWebhook, openWebhook } from './operations/webhooks/webhookStates';
import { bindOperations } from './util';

/** Keeps the outbox of webhooks in SQLite or PostgreSQL. */
export function createWebhookStore(knex: Knex): WebhookStore {
  return bindOperations(knex, {
    getWebhook,
    openWebhook,
    enqueue,
    readFilteredFacts,
    claimWebhook,
    releaseWebhook,
    nextDelivery,
    settleDelivered,
    settleFailed,
    listDeadLetters,
    redeliver,
    pruneDeadLetters,
  });
}
