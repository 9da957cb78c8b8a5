import {
  aiGovernanceTrailReadPermission,
  WebhookStatus,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { PermissionAsker, ServiceOptions } from '../access';
import { DeadLetter, WebhookOptions, WebhookState } from './types';
import { WebhookStore } from './WebhookStore';

/** Dead letters that are listed of each webhook. */
const LISTED = 50;

/** Says how deliveries go, and has them tried again. */
export interface WebhookService {
  /** Every webhook that is configured, in the order of the configuration. */
  listWebhooks(options: ServiceOptions): Promise<WebhookStatus[]>;
  /** Has dead letters delivered again: those named, else all. */
  redeliver(
    request: { webhookId: string; ids?: number[] },
    options: ServiceOptions,
  ): Promise<{ redelivered: number }>;
}

/**
 * For those alone who read the whole trail: events name systems that the catalog may
 * hide.
 */
export class AuthorizedWebhookService implements WebhookService {
  readonly #store: Pick<
    WebhookStore,
    'getWebhook' | 'listDeadLetters' | 'redeliver'
  >;
  readonly #webhooks: readonly WebhookOptions[];
  readonly #permissions: PermissionAsker;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<WebhookStore, 'getWebhook' | 'listDeadLetters' | 'redeliver'>;
    webhooks: readonly WebhookOptions[];
    permissions: PermissionAsker;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#webhooks = options.webhooks;
    this.#permissions = options.permissions;
    this.#now = options.now;
  }

  async listWebhooks(options: ServiceOptions): Promise<WebhookStatus[]> {
    await this.#assertMayRead(options);
    return Promise.all(
      this.#webhooks.map(async webhook =>
        toStatus(
          webhook,
          await this.#store.getWebhook(webhook.id),
          await this.#store.listDeadLetters(webhook.id, LISTED),
        ),
      ),
    );
  }

  async redeliver(
    { webhookId, ids }: { webhookId: string; ids?: number[] },
    options: ServiceOptions,
  ): Promise<{ redelivered: number }> {
    await this.#assertMayRead(options);
    if (!this.#webhooks.some(({ id }) => id === webhookId)) {
      throw new NotFoundError(`No webhook ${webhookId}`);
    }
    const now = this.#now();
    return {
      redelivered: await this.#store.redeliver(webhookId, { ids, now }),
    };
  }

  async #assertMayRead(options: ServiceOptions): Promise<void> {
    await this.#permissions.assertHolds(
      aiGovernanceTrailReadPermission,
      options,
    );
  }
}

const text = (instant: number) => new Date(instant).toISOString();

function toStatus(
  { id, url, types, filter }: WebhookOptions,
  state: WebhookState | undefined,
  deadLetters: DeadLetter[],
): WebhookStatus {
  const { lastSuccessAt, lastError, retryAt } = state ?? {};
  return {
    id,
    // Its path may be a credential.
    origin: new URL(url).origin,
    types: [...(types ?? [])],
    classes: [...(filter?.classes ?? [])],
    owners: [...(filter?.owners ?? [])],
    state: stateOf(state),
    delivered: state?.delivered ?? 0,
    waiting: state?.waiting ?? 0,
    failures: state?.failures ?? 0,
    ...(lastSuccessAt !== undefined && { lastSuccessAt: text(lastSuccessAt) }),
    ...(lastError && { lastError: { ...lastError, at: text(lastError.at) } }),
    ...(retryAt !== undefined && { retryAt: text(retryAt) }),
    deadLetterCount: state?.deadLetters ?? 0,
    deadLetters: deadLetters.map(letter => ({
      id: letter.id,
      eventId: letter.eventId,
      type: letter.type,
      ...(letter.subject !== undefined && { subject: letter.subject }),
      at: text(letter.occurredAt),
      attempts: letter.attempts,
      deadAt: text(letter.deadAt),
      lastError: letter.lastError,
    })),
  };
}

function stateOf(state: WebhookState | undefined): WebhookStatus['state'] {
  if (!state) return 'new';
  if (state.failures > 0) return 'failing';
  return state.deadLetters > 0 ? 'dead-letters' : 'ok';
}
