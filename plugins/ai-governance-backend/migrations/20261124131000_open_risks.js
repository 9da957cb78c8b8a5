// @ts-check

/**
 * Counts of open risks and incidents beside each result, the instant at which
 * anything of a result changes by itself, and which domain holds what.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  // Keys compare byte by byte, as they do in SQLite, whatever the locale of the
  // database: cursors depend on it.
  const keyType = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.alterTable('evaluations', table => {
    // Null in all of them: the records could not be read.
    table.smallint('open_risks');
    table.smallint('open_high_risks');
    table
      .smallint('risks_above_appetite')
      .comment('Without an acceptance in force');
    table.smallint('overdue_treatments');
    table.smallint('open_incidents');
    table
      .bigInteger('due_at')
      .comment('When states or counts next change by themselves');
    table.index(['due_at'], 'evaluations_due_at_idx');
    table.dropIndex(['next_change_at'], 'evaluations_next_change_at_idx');
  });
  // What was stored before has no counts, and is evaluated at the next occasion.
  await knex('evaluations').update({ due_at: 0 });

  await knex.schema.createTable('domain_edges', table => {
    table.comment('Domains with the domains and systems in them');
    table.specificType('parent_ref', keyType).notNullable();
    table.specificType('child_ref', keyType).notNullable();
    table.primary(['parent_ref', 'child_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('domain_edges');
  await knex.schema.alterTable('evaluations', table => {
    table.dropIndex(['due_at'], 'evaluations_due_at_idx');
    table.index(['next_change_at'], 'evaluations_next_change_at_idx');
  });
  await knex.schema.alterTable('evaluations', table => {
    table.dropColumns(
      'open_risks',
      'open_high_risks',
      'risks_above_appetite',
      'overdue_treatments',
      'open_incidents',
      'due_at',
    );
  });
};
