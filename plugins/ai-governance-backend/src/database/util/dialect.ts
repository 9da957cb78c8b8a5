import { Knex } from 'knex';

/** Whether the engine is PostgreSQL; else it is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/** Names of the functions that take the later and the earlier of two instants. */
export function laterAndEarlier(knex: Knex): [later: string, earlier: string] {
  return isPostgres(knex) ? ['greatest', 'least'] : ['max', 'min'];
}

/** A condition with its bindings, for `whereRaw`. */
export interface SqlCondition {
  sql: string;
  bindings: Knex.RawBinding[];
}

/**
 * Condition that a column is one of any number of values, which are one parameter:
 * the statement stays the same, and no limit of parameters matters. PostgreSQL
 * takes an array, and hashes a long one; SQLite reads JSON.
 */
export function isOneOf(
  knex: Knex,
  column: string,
  values: readonly string[] | readonly number[],
): SqlCondition {
  if (!isPostgres(knex)) {
    return {
      sql: `${column} in (select value from json_each(?))`,
      bindings: [JSON.stringify(values)],
    };
  }
  const type = typeof values[0] === 'number' ? 'int' : 'text';
  // An empty array of texts does not compare with a column of numbers.
  return values.length === 0
    ? { sql: 'false', bindings: [] }
    : {
        sql: `${column} = any(?::${type}[])`,
        bindings: [values as unknown as Knex.RawBinding],
      };
}

/** Rows of a raw statement. */
export function rawRows<T>(knex: Knex, result: unknown): T[] {
  return isPostgres(knex) ? (result as { rows: T[] }).rows : (result as T[]);
}

/** Expression that puts texts of a group together, with a blank between two. */
export function joinedText(knex: Knex, column: string): string {
  return isPostgres(knex)
    ? `string_agg(${column}, ' ')`
    : `group_concat(${column}, ' ')`;
}

/** Expression of a number as text that reads back as the same number, or `NULL`. */
export function exactText(knex: Knex, column: string): string {
  return isPostgres(knex)
    ? `coalesce(cast(${column} as text), 'NULL')`
    : `quote(${column})`;
}

/** Condition that a column contains a text, upper and lower case told apart. */
export function containsText(knex: Knex, column: string, text: string): string {
  const find = isPostgres(knex) ? 'strpos' : 'instr';
  return `${find}(${column}, '${text}') > 0`;
}
