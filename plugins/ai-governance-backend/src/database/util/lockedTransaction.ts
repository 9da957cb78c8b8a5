import { Knex } from 'knex';
import { isPostgres } from './dialect';
import { busy, inTurn, WriteLock } from './inTurn';

/** How long a writer waits for a lock that another process holds, ms. */
const LONGEST_WAIT = 20_000;

/** What PostgreSQL answers after `lock_timeout`. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * A transaction of one writer at a time, also across replicas.
 *
 * @param takeLock - waits, in PostgreSQL, for a lock that ends with the transaction; SQLite
 * has one connection, and thus one transaction at a time
 * @throws `ServiceUnavailableError` where the lock is not free for too long: a connection
 * that waits is one that readers lack
 */
export async function lockedTransaction<T>(
  knex: Knex,
  lock: WriteLock,
  options: {
    takeLock: (tx: Knex.Transaction) => PromiseLike<unknown>;
    callback: (tx: Knex.Transaction) => Promise<T>;
  },
): Promise<T> {
  try {
    return await inTurn(knex, lock, () =>
      knex.transaction(async tx => {
        if (isPostgres(knex)) {
          await tx.raw(`set local lock_timeout = ${LONGEST_WAIT}`);
          await options.takeLock(tx);
        }
        return options.callback(tx);
      }),
    );
  } catch (error) {
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) {
      throw busy(
        `another process writes for longer than ${LONGEST_WAIT / 1000} s`,
      );
    }
    throw error;
  }
}
