import { Knex } from 'knex';
import { WebhookState } from '../../../webhooks';
import { DbInstant, DbWebhookRow } from '../../tables';

/** Begins a webhook; one that is there stays as it is. */
export async function openWebhook(
  knex: Knex,
  id: string,
  cursor: string,
): Promise<void> {
  await knex('webhooks').insert({ id, cursor }).onConflict('id').ignore();
}

/** How it goes with a webhook. */
export async function getWebhook(
  knex: Knex,
  id: string,
): Promise<WebhookState | undefined> {
  const row = await knex<DbWebhookRow>('webhooks').where({ id }).first();
  if (!row) return undefined;
  const count = async (isDead: boolean) => {
    const query = knex('webhook_deliveries').where({ webhook_id: id });
    const [{ total }] = await (isDead
      ? query.whereNotNull('dead_at')
      : query.whereNull('dead_at')
    ).count({ total: '*' });
    return Number(total);
  };
  return toState(row, {
    waiting: await count(false),
    deadLetters: await count(true),
  });
}

function toState(
  row: DbWebhookRow,
  counts: Pick<WebhookState, 'waiting' | 'deadLetters'>,
): WebhookState {
  const instant = (at: DbInstant | null) =>
    at === null ? undefined : Number(at);
  const lastSuccessAt = instant(row.last_success_at);
  const errorAt = instant(row.last_error_at);
  const retryAt = instant(row.retry_at);
  return {
    ...counts,
    cursor: row.cursor,
    delivered: Number(row.delivered),
    failures: row.failures,
    ...(lastSuccessAt !== undefined && { lastSuccessAt }),
    ...(errorAt !== undefined && {
      lastError: { at: errorAt, message: row.last_error ?? '' },
    }),
    ...(retryAt !== undefined && { retryAt }),
  };
}
