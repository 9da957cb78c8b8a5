import { Knex } from 'knex';

/** Highest revision of references and of documents: two looks into indexes. */
export async function getInputsMark(knex: Knex): Promise<string> {
  const [row] = await knex.select({
    references: knex('entity_references').max('revision'),
    documents: knex('documents').max('revision'),
  });
  return `${row.references ?? 0}/${row.documents ?? 0}`;
}
