import { Knex } from 'knex';

/**
 * Column `imported`: whether a record was taken over from elsewhere, as the first of its
 * revisions says, which the trail vouches for.
 *
 * @param table - name or alias of the table of records in the query
 */
export function importedColumn(knex: Knex, table = 'records'): Knex.Raw {
  return knex.raw(
    `exists (select 1 from record_revisions as origin where origin.record_id = ?? and origin.revision = 1 and origin.action = 'import') as imported`,
    [`${table}.id`],
  );
}
