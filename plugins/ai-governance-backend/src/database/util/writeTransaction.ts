import { Knex } from 'knex';
import { lockedTransaction } from './lockedTransaction';

/** Any number that no other code of this plugin locks with. */
const WRITE_LOCK = 420_012_023;

/**
 * Runs writes of results one after the other, also across replicas: what the
 * callback reads is what it overwrites, and two replicas that evaluate the same
 * change write it once.
 *
 * @throws `ServiceUnavailableError` where others write for too long
 */
export async function writeTransaction<T>(
  knex: Knex,
  callback: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return lockedTransaction(knex, 'results', {
    takeLock: tx => tx.raw('select pg_advisory_xact_lock(?)', [WRITE_LOCK]),
    callback,
  });
}
