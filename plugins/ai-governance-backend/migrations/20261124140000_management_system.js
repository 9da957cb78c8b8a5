// @ts-check

/**
 * Records are read by their type over many systems: risks, incidents and
 * nonconformities, for the management system.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('records', table => {
    table.index(['type', 'state'], 'records_type_state_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('records', table => {
    table.dropIndex(['type', 'state'], 'records_type_state_idx');
  });
};
