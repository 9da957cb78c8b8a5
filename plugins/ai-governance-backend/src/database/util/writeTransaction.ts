import { Knex } from 'knex';
import { isPostgres } from './dialect';

/** Any number that no other code of this plugin locks with. */
const WRITE_LOCK = 420_012_023;

/**
 * Runs writes of results one after the other, also across replicas: what the
 * callback reads is what it overwrites, and two replicas that evaluate the same
 * change write it once.
 *
 * @remarks
 *
 * PostgreSQL takes an advisory lock that ends with the transaction. SQLite has one
 * connection, and thus one transaction at a time.
 */
export async function writeTransaction<T>(
  knex: Knex,
  callback: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return knex.transaction(async tx => {
    if (isPostgres(knex)) {
      await tx.raw('select pg_advisory_xact_lock(?)', [WRITE_LOCK]);
    }
    return callback(tx);
  });
}
