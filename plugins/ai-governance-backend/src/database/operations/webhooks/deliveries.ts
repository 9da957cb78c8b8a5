import { Knex } from 'knex';
import { DeadLetter, Lease, StoredDelivery } from '../../../webhooks';
import { DbDeliveryRow } from '../../tables';

/** The oldest that waits, as long as nothing has to be waited for. */
export async function nextDelivery(
  knex: Knex,
  webhookId: string,
  now: number,
): Promise<StoredDelivery | undefined> {
  const row: DbDeliveryRow | undefined = await knex('webhook_deliveries as d')
    .join('webhooks as w', 'w.id', 'd.webhook_id')
    .where('d.webhook_id', webhookId)
    .whereNull('d.dead_at')
    .andWhere(due =>
      due.whereNull('w.retry_at').orWhere('w.retry_at', '<=', now),
    )
    .orderBy('d.id')
    .first('d.*');
  return row && { ...toDelivery(row), body: row.body };
}

/** Takes a delivery out of the outbox. */
export async function settleDelivered(
  knex: Knex,
  { webhookId, by }: Lease,
  id: number,
  now: number,
): Promise<void> {
  await knex.transaction(async tx => {
    await tx('webhook_deliveries').where({ id }).delete();
    await tx('webhooks')
      .where({ id: webhookId, lease_by: by })
      .update({
        delivered: tx.raw('delivered + 1'),
        last_success_at: now,
        failures: 0,
        retry_at: null,
      });
  });
}

/** Keeps a failure, and abandons the delivery where `isDead`. */
export async function settleFailed(
  knex: Knex,
  { webhookId, by }: Lease,
  id: number,
  failure: { now: number; message: string; retryAt: number; isDead: boolean },
): Promise<void> {
  const { now, message, retryAt, isDead } = failure;
  await knex.transaction(async tx => {
    await tx('webhook_deliveries')
      .where({ id })
      .update({
        attempts: tx.raw('attempts + 1'),
        last_error: message,
        ...(isDead && { dead_at: now }),
      });
    await tx('webhooks')
      .where({ id: webhookId, lease_by: by })
      .update({
        failures: tx.raw('failures + 1'),
        last_error: message,
        last_error_at: now,
        retry_at: retryAt,
      });
  });
}

/** Those abandoned, newest first. */
export async function listDeadLetters(
  knex: Knex,
  webhookId: string,
  limit: number,
): Promise<DeadLetter[]> {
  const rows = await knex<DbDeliveryRow>('webhook_deliveries')
    .where({ webhook_id: webhookId })
    .whereNotNull('dead_at')
    .orderBy('id', 'desc')
    .limit(limit);
  return rows.map(row => ({
    ...toDelivery(row),
    deadAt: Number(row.dead_at),
    lastError: row.last_error ?? '',
  }));
}

/** Has those abandoned delivered again in their order, all or the ones named. */
export async function redeliver(
  knex: Knex,
  webhookId: string,
  { ids, now }: { ids?: number[]; now: number },
): Promise<number> {
  return knex.transaction(async tx => {
    const dead = tx('webhook_deliveries')
      .where({ webhook_id: webhookId })
      .whereNotNull('dead_at');
    const revived = await (ids ? dead.whereIn('id', ids) : dead).update({
      dead_at: null,
      attempts: 0,
      queued_at: now,
    });
    if (revived > 0) {
      // Anyone who asks for it does not want to wait.
      await tx('webhooks').where({ id: webhookId }).update({ retry_at: null });
    }
    return revived;
  });
}

/** Removes those that were abandoned before an instant. */
export async function pruneDeadLetters(
  knex: Knex,
  before: number,
): Promise<number> {
  return knex('webhook_deliveries').where('dead_at', '<', before).delete();
}

function toDelivery(row: DbDeliveryRow): Omit<StoredDelivery, 'body'> {
  return {
    id: Number(row.id),
    eventId: row.event_id,
    type: row.type,
    ...(row.subject !== null && { subject: row.subject }),
    occurredAt: Number(row.occurred_at),
    queuedAt: Number(row.queued_at),
    attempts: row.attempts,
  };
}
