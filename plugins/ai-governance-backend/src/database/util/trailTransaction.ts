import { Knex } from 'knex';
import { isPostgres } from './dialect';

/**
 * Runs writes of records one after the other, also across replicas: the end of the
 * trail that the callback reads is the one that it continues.
 *
 * @remarks
 *
 * PostgreSQL locks the table of the trail until the transaction ends; readers are let
 * through. SQLite has one connection, and thus one transaction at a time.
 */
export async function trailTransaction<T>(
  knex: Knex,
  callback: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return knex.transaction(async tx => {
    if (isPostgres(knex)) {
      await tx.raw('lock table trail in exclusive mode');
    }
    return callback(tx);
  });
}
