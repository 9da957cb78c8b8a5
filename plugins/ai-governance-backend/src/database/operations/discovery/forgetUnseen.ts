import { Knex } from 'knex';
import { ScanInstants } from '../../../discovery/DiscoveryStore';
import { latestCredible } from '../../../util';

/** Forgets what a scan that went through did not find any more. */
export async function forgetUnseen(
  knex: Knex,
  options: ScanInstants,
): Promise<void> {
  await knex('discovered_entities')
    .where('scanned_at', '<', options.scanStartedAt)
    .orWhere('scanned_at', '>', latestCredible(options.now))
    .delete();
}
