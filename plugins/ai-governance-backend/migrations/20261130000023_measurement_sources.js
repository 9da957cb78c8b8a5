// @ts-check

/**
 * Sources from which measurements are pulled: how the last run of each went, and when it
 * may be asked again, which every replica has to know.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('measurement_sources', table => {
    table.comment('How the last run of each source of measurements went');
    table.string('id', 60).primary();
    table.bigInteger('last_run_at').notNullable();
    table.bigInteger('last_success_at');
    table.bigInteger('last_error_at');
    table.text('last_error');
    table
      .integer('failures')
      .notNullable()
      .comment('Runs in a row that failed');
    table.bigInteger('retry_at').comment('It is not asked before');
    table.integer('stored').notNullable().comment('New values of the last run');
    table.text('faults').notNullable().comment('JSON, of the last run');
    table.integer('more_faults').notNullable().comment('Those not in faults');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('measurement_sources');
};
