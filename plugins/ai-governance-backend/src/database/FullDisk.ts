import { Knex } from 'knex';

/** What SQLite and PostgreSQL say when there is no room to write. */
const CODES = new Set(['SQLITE_FULL', '53100']);

/** SQLite has rolled back by then, and knex does not know. */
const AFTERWARDS = 'cannot rollback - no transaction is active';

const isFullCode = (error: unknown): boolean =>
  CODES.has((error as { code?: string } | undefined)?.code ?? '');

// The addon makes its errors in the context that loaded it first, maybe not this one.
const isAfterwards = (error: unknown): boolean =>
  String((error as Partial<Error> | undefined)?.message).includes(AFTERWARDS);

/**
 * Knows errors of a database that has no room left, also where the end of the transaction
 * hides the reason.
 *
 * @see https://www.sqlite.org/rescode.html#full
 * @see https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
export class FullDisk {
  #failedLast = false;

  constructor(knex: Pick<Knex, 'on'>) {
    knex.on('query-error', (error: Error) => {
      if (!isAfterwards(error)) this.#failedLast = isFullCode(error);
    });
  }

  has(error: unknown): boolean {
    return isFullCode(error) || (this.#failedLast && isAfterwards(error));
  }
}
