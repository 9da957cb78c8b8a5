import { Knex } from 'knex';
import { LeaseClaim } from '../../../evaluation/LeaseStore';

/** Takes or prolongs a lease; false while another replica holds it. */
export async function claimLease(
  knex: Knex,
  { name, by, now, until }: LeaseClaim,
): Promise<boolean> {
  await knex('leases')
    .insert({ name, held_by: by, held_until: until })
    .onConflict('name')
    .ignore();
  const claimed = await knex('leases')
    .where({ name })
    // A clock that ran ahead holds nothing for longer than a lease lasts.
    .andWhere(free =>
      free
        .where({ held_by: by })
        .orWhere('held_until', '<=', now)
        .orWhere('held_until', '>', now + 2 * (until - now)),
    )
    .update({ held_by: by, held_until: until });
  return claimed > 0;
}

/** Gives a lease back; that of another replica stays. */
export async function releaseLease(
  knex: Knex,
  { name, by }: Pick<LeaseClaim, 'name' | 'by'>,
): Promise<void> {
  await knex('leases').where({ name, held_by: by }).delete();
}
