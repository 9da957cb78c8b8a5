// @ts-check

/** Who signed is kept beside the reference of who acted. */
const SIGNED = {
  records: ['signatures', 'JSON by author, approver and updatedBy'],
  record_revisions: ['signature', 'JSON'],
  attachments: ['signature', 'JSON'],
  targets: ['signature', 'JSON'],
  unregistered_dismissals: ['signature', 'JSON'],
};

/**
 * Name and title of whoever acted, as the catalog had them at that moment. What was
 * stored before has none, and none is made up: no hash of the trail changes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const [name, [column, form]] of Object.entries(SIGNED)) {
    await knex.schema.alterTable(name, table => {
      table
        .text(column)
        .comment(`${form}: name and title as of the act, where they are known`);
    });
  }
};

/**
 * The trail keeps the names; what it says is then more than the tables have.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const [name, [column]] of Object.entries(SIGNED)) {
    // Knex would copy the table, which others refer to.
    await knex.raw('alter table ?? drop column ??', [name, column]);
  }
};
