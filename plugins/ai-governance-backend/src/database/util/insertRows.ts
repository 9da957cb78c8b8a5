import { Knex } from 'knex';
import { isPostgres, rawRows } from './dialect';

/** Type of a column, as PostgreSQL names it. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'smallint'
  | 'bigint'
  | 'double precision'
  | 'boolean';

/** Value of a column. */
export type ColumnValue = string | number | boolean | null;

/**
 * Inserts any number of rows with one statement and one parameter.
 *
 * @remarks
 *
 * The rows travel as JSON and are unpacked in the database: the statement is the
 * same for one row and for a thousand, so it is parsed once, and neither engine's
 * limit of parameters matters. PostgreSQL unpacks with `jsonb_to_recordset`,
 * SQLite with `json_each`.
 *
 * @param options.onConflict - the rest of the `on conflict` clause
 * @param options.returning - columns to return of the rows that were written
 */
export async function insertRows<TRow = never>(
  knex: Knex,
  options: {
    table: string;
    columns: Record<string, ColumnType>;
    rows: Array<Record<string, ColumnValue>>;
    onConflict?: string;
    returning?: string[];
  },
): Promise<TRow[]> {
  const { table, columns, rows, onConflict, returning } = options;
  if (rows.length === 0) {
    return [];
  }
  const names = Object.keys(columns);
  const source = isPostgres(knex)
    ? selectFromRecordset(names, columns)
    : selectFromJsonEach(names);
  const json = isPostgres(knex)
    ? JSON.stringify(rows)
    : JSON.stringify(rows.map(row => names.map(name => row[name])));
  const result = await knex.raw(
    [
      `insert into ${table} (${names.join(', ')})`,
      source,
      onConflict ? `on conflict ${onConflict}` : '',
      returning ? `returning ${returning.join(', ')}` : '',
    ].join(' '),
    [json],
  );
  return rawRows<TRow>(knex, result);
}

/** Assigns each column what the rejected row had. */
export function excluded(columns: string[]): string {
  return columns.map(column => `${column} = excluded.${column}`).join(', ');
}

function selectFromRecordset(
  names: string[],
  columns: Record<string, ColumnType>,
): string {
  const types = names.map(name => `${name} ${columns[name]}`).join(', ');
  return `select ${names.join(
    ', ',
  )} from jsonb_to_recordset(?::jsonb) as r(${types})`;
}

function selectFromJsonEach(names: string[]): string {
  const values = names.map((_, index) => `value ->> ${index}`).join(', ');
  // Without the condition, `on conflict` reads as part of a join.
  return `select ${values} from json_each(?) where true`;
}
