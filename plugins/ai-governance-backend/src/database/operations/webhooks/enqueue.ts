import { Knex } from 'knex';
import { NewDelivery } from '../../../webhooks';
import { batches } from '../../../util';

/** Rows that are written at once: as many values as SQLite takes. */
const ROWS = 100;

/**
 * Puts events into the outbox and moves the cursor, both or neither. Does nothing when
 * another replica moved it before.
 */
export async function enqueue(
  knex: Knex,
  webhookId: string,
  options: { from: string; to: string; deliveries: NewDelivery[]; now: number },
): Promise<void> {
  const { from, to, deliveries, now } = options;
  await knex.transaction(async tx => {
    const moved = await tx('webhooks')
      .where({ id: webhookId, cursor: from })
      .update({ cursor: to });
    if (moved === 0) return;
    for (const batch of batches(deliveries, ROWS)) {
      await tx('webhook_deliveries')
        .insert(
          batch.map(delivery => ({
            webhook_id: webhookId,
            event_id: delivery.eventId,
            type: delivery.type,
            subject: delivery.subject ?? null,
            occurred_at: delivery.occurredAt,
            body: delivery.body,
            queued_at: now,
          })),
        )
        .onConflict(['webhook_id', 'event_id'])
        .ignore();
    }
  });
}
