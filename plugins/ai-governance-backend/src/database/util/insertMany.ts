import { Knex } from 'knex';

/** Rows of one statement: SQLite takes 32,766 parameters, and no table has 100 columns. */
const MOST_ROWS = 300;

/** Inserts rows that one table has, many with each statement. */
export async function insertMany<TRow extends object>(
  tx: Knex.Transaction,
  table: string,
  rows: readonly TRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    await tx(table).insert(rows.slice(from, from + MOST_ROWS));
  }
}
