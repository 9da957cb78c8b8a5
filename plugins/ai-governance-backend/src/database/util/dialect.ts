import { Knex } from 'knex';

/** Whether the engine is PostgreSQL; else it is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/**
 * SQL for a set of texts that is one parameter, whatever its size: SQLite reads
 * it from JSON, PostgreSQL takes an array.
 */
export function textSet(
  knex: Knex,
  values: readonly string[],
): { sql: string; binding: Knex.RawBinding } {
  return isPostgres(knex)
    ? {
        sql: '(select unnest(?::text[]))',
        binding: values as unknown as Knex.RawBinding,
      }
    : {
        sql: '(select value from json_each(?))',
        binding: JSON.stringify(values),
      };
}

/** As {@link textSet}, for whole numbers. */
export function integerSet(
  knex: Knex,
  values: readonly number[],
): { sql: string; binding: Knex.RawBinding } {
  return isPostgres(knex)
    ? {
        sql: '(select unnest(?::int[]))',
        binding: values as unknown as Knex.RawBinding,
      }
    : {
        sql: '(select value from json_each(?))',
        binding: JSON.stringify(values),
      };
}

/** Rows of a raw statement. */
export function rawRows<T>(knex: Knex, result: unknown): T[] {
  return isPostgres(knex) ? (result as { rows: T[] }).rows : (result as T[]);
}
