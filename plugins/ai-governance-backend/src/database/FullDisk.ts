import { Knex } from 'knex';

/** What SQLite and PostgreSQL say when there is no room to write. */
const CODES = new Set(['SQLITE_FULL', '53100']);

/** SQLite has rolled back by then, and knex does not know. */
const AFTERWARDS = 'cannot rollback - no transaction is active';

const isFullCode = (error: unknown): boolean =>
  CODES.has((error as { code?: string } | undefined)?.code ?? '');

/**
 * Knows errors of a database that has no room left, also where the end of the transaction
 * hides the reason.
 *
 * @see https://www.sqlite.org/rescode.html#full
 * @see https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
export class FullDisk {
  readonly #hidden = new WeakSet<object>();
  #isLast = false;

  constructor(knex: Pick<Knex, 'on'>) {
    knex.on('query-error', (error: Error) => {
      if (this.#isLast && error.message.includes(AFTERWARDS)) {
        this.#hidden.add(error);
      }
      this.#isLast = isFullCode(error);
    });
    knex.on('query-response', () => {
      this.#isLast = false;
    });
  }

  has(error: unknown): boolean {
    return (
      isFullCode(error) || (error instanceof Error && this.#hidden.has(error))
    );
  }
}
