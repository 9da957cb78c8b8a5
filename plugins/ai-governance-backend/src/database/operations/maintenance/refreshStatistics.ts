import { Knex } from 'knex';

const TABLES = [
  'ai_systems',
  'system_references',
  'system_models',
  'entity_references',
  'evaluations',
  'evaluation_changes',
  'system_changes',
  'result_spans',
];

/**
 * Has the database look at its tables after much was written. PostgreSQL would do
 * so within minutes; until then it plans as if the tables were empty, and a list
 * takes seconds. SQLite never does so by itself.
 */
export async function refreshStatistics(knex: Knex): Promise<void> {
  for (const table of TABLES) {
    await knex.raw('analyze ??', [table]);
  }
}
