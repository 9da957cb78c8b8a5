import { Knex } from 'knex';

/** Forgets what a scan that went through did not find any more. */
export async function forgetUnseen(
  knex: Knex,
  options: { scanStartedAt: number },
): Promise<void> {
  await knex('discovered_entities')
    .where('scanned_at', '<', options.scanStartedAt)
    .delete();
}
