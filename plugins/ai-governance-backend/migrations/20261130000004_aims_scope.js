// @ts-check

/**
 * Whether the management system covers an AI system. Undeclared counts as covered, and
 * so does what was stored before: an etag that no entity has makes the next run read
 * every system again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('ai_systems', table => {
    table
      .boolean('in_aims_scope')
      .notNullable()
      .defaultTo(true)
      .comment('Declared; the scope statement may leave out more');
  });
  await knex('ai_systems').update({ etag: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // SQLite drops the column itself; copying the table would delete what refers to it.
  await knex.raw('alter table ai_systems drop column in_aims_scope');
};
