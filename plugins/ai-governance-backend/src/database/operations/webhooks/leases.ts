import { Knex } from 'knex';
import { Lease } from '../../../webhooks';

/** Takes or prolongs the lease of a webhook; false while another one holds it. */
export async function claimWebhook(
  knex: Knex,
  { webhookId, by }: Lease,
  { now, until }: { now: number; until: number },
): Promise<boolean> {
  const claimed = await knex('webhooks')
    .where({ id: webhookId })
    .andWhere(free =>
      free
        .whereNull('lease_until')
        .orWhere('lease_until', '<=', now)
        .orWhere({ lease_by: by }),
    )
    .update({ lease_by: by, lease_until: until });
  return claimed > 0;
}

/** Gives the lease of a webhook back; that of another one stays. */
export async function releaseWebhook(
  knex: Knex,
  { webhookId, by }: Lease,
): Promise<void> {
  await knex('webhooks')
    .where({ id: webhookId, lease_by: by })
    .update({ lease_by: null, lease_until: null });
}
