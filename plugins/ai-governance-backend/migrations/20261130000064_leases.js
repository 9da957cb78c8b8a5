// @ts-check

/**
 * Which replica does what only one of them should do at a time.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('leases', table => {
    table.comment(
      'What one replica does at a time, and until when it is its turn',
    );
    table.string('name', 60).primary();
    table.string('held_by', 40).notNullable().comment('One start of a replica');
    table.bigInteger('held_until').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('leases');
};
