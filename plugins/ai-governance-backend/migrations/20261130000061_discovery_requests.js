// @ts-check

/**
 * Requests to a host are counted for discovery as well, which has a share of the budget.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('document_hosts', table => {
    table
      .integer('discovery_requests')
      .notNullable()
      .defaultTo(0)
      .comment('Of the requests, those of the search for unregistered AI');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('document_hosts', table => {
    table.dropColumn('discovery_requests');
  });
};
