import { Knex } from 'knex';
import { lockedTransaction } from './lockedTransaction';

/**
 * Runs writes of records one after the other, also across replicas: the end of the
 * trail that the callback reads is the one that it continues.
 *
 * @remarks
 *
 * PostgreSQL locks the table of the trail until the transaction ends; readers are let
 * through.
 *
 * @throws `ServiceUnavailableError` where others write for too long
 */
export async function trailTransaction<T>(
  knex: Knex,
  callback: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return lockedTransaction(knex, 'trail', {
    takeLock: tx => tx.raw('lock table trail in exclusive mode'),
    callback,
  });
}
