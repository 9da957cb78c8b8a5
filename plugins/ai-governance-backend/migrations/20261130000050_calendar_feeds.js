// @ts-check

/**
 * When what needs attention is due, and the calendar feeds that people made. Of the
 * token of a feed only its hash is kept.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const keyType = isPostgres ? 'text collate "C"' : 'text';
  await knex.schema.alterTable('attention_items', table => {
    table
      .bigInteger('due_at')
      .comment('First instant after the last day; null where no day was set');
    table
      .bigInteger('due_changed_at')
      .comment('When a run last wrote what is due');
  });
  await knex.raw(
    'create index attention_items_due_idx on attention_items (due_at, id) where due_at is not null',
  );
  await knex.schema.createTable('calendar_feeds', table => {
    table.comment(
      'Addresses at which a calendar reads what a person is named for',
    );
    table.specificType('id', keyType).primary();
    table
      .specificType('token_hash', keyType)
      .notNullable()
      .unique({ indexName: 'calendar_feeds_token_uniq' })
      .comment('SHA-256 of the token, in hexadecimal');
    table
      .specificType('owner_ref', keyType)
      .notNullable()
      .comment('Who made it: the person whose work it shows');
    table.text('name').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('last_used_at');
    table
      .bigInteger('ended_at')
      .comment('When it was found that the person is gone');
    table
      .bigInteger('window_started_at')
      .notNullable()
      .comment('Start of the hour in which requests are counted');
    table.integer('requests').notNullable();
    table.index(['owner_ref', 'created_at'], 'calendar_feeds_owner_idx');
  });
  // Evaluates every system once more, which writes what is due when.
  await knex('ai_systems').update({ packs_fingerprint: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('calendar_feeds');
  await knex.raw('drop index attention_items_due_idx');
  await knex.schema.alterTable('attention_items', table => {
    table.dropColumn('due_changed_at');
    table.dropColumn('due_at');
  });
};
