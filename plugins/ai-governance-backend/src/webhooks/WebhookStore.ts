import {
  DeadLetter,
  FilteredFacts,
  NewDelivery,
  StoredDelivery,
  WebhookState,
} from './types';

/** The one that holds the lease of a webhook delivers for it. */
export interface Lease {
  webhookId: string;
  /** Name of the holder. */
  by: string;
}

/** Keeps the outbox. */
export interface WebhookStore {
  /** How it goes with a webhook; undefined where it was never opened. */
  getWebhook(webhookId: string): Promise<WebhookState | undefined>;
  /** Begins a webhook; one that is there stays as it is. */
  openWebhook(webhookId: string, cursor: string): Promise<void>;
  /**
   * Puts events into the outbox and moves the cursor, both or neither. Does nothing when
   * another replica moved it before.
   */
  enqueue(
    webhookId: string,
    options: {
      from: string;
      to: string;
      deliveries: NewDelivery[];
      now: number;
    },
  ): Promise<void>;
  /** Class and owner of systems, also of those that left the catalog. */
  readFilteredFacts(
    entityRefs: string[],
  ): Promise<ReadonlyMap<string, FilteredFacts>>;

  /** Takes or prolongs the lease; false while another one holds it. */
  claimWebhook(
    lease: Lease,
    options: { now: number; until: number },
  ): Promise<boolean>;
  releaseWebhook(lease: Lease): Promise<void>;
  /** The oldest that waits, as long as nothing has to be waited for. */
  nextDelivery(
    webhookId: string,
    now: number,
  ): Promise<StoredDelivery | undefined>;
  /** Takes a delivery out of the outbox. */
  settleDelivered(lease: Lease, id: number, now: number): Promise<void>;
  /** Keeps a failure, and abandons the delivery where `isDead`. */
  settleFailed(
    lease: Lease,
    id: number,
    failure: {
      now: number;
      message: string;
      retryAt: number;
      isDead: boolean;
    },
  ): Promise<void>;

  /** Those abandoned, newest first. */
  listDeadLetters(webhookId: string, limit: number): Promise<DeadLetter[]>;
  /** Has those abandoned delivered again in their order, all or the ones named. */
  redeliver(
    webhookId: string,
    options: { ids?: number[]; now: number },
  ): Promise<number>;
  /** Removes those that were abandoned before an instant. */
  pruneDeadLetters(before: number): Promise<number>;
}
