// @ts-check

/**
 * What waits for one person is asked for by person: by who has to act, by who was
 * reminded, and by the state and the author of a record over all systems.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('attention_items', table => {
    table.index(['responsible_ref'], 'attention_items_responsible_idx');
  });
  await knex.schema.alterTable('attention_reminders', table => {
    table.index(['recipient_ref', 'at'], 'attention_reminders_recipient_idx');
  });
  await knex.schema.alterTable('records', table => {
    table.index(['state', 'author'], 'records_state_author_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('records', table => {
    table.dropIndex(['state', 'author'], 'records_state_author_idx');
  });
  await knex.schema.alterTable('attention_reminders', table => {
    table.dropIndex(
      ['recipient_ref', 'at'],
      'attention_reminders_recipient_idx',
    );
  });
  await knex.schema.alterTable('attention_items', table => {
    table.dropIndex(['responsible_ref'], 'attention_items_responsible_idx');
  });
};
