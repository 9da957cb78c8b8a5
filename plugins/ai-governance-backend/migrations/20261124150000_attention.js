// @ts-check

/**
 * What of each AI system somebody has to look at, and who was reminded of it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  // Keys compare byte by byte, as they do in SQLite, whatever the locale of the
  // database: cursors depend on it.
  const keyType = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('attention_items', table => {
    table.comment('What somebody has to look at, as evaluations found it');
    table.increments('id');
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table
      .string('pack_id', 128)
      .notNullable()
      .comment('Empty where it follows from no pack');
    table.specificType('kind', keyType).notNullable();
    table
      .specificType('item_key', keyType)
      .notNullable()
      .comment('Control or record; empty where there is but one');
    table.string('control_id', 128);
    table.text('record_id');
    table.text('title').comment('Of the record');
    table
      .text('responsible_ref')
      .comment('Who has to act, where that is not the owner');
    table
      .bigInteger('since')
      .notNullable()
      .comment('From when it holds; it may lie ahead');
    table.bigInteger('until').comment('From when it no longer holds by itself');
    table
      .bigInteger('sort_at')
      .notNullable()
      .comment('The instant that is shown: until, else since');
    table.unique(['system_id', 'pack_id', 'kind', 'item_key'], {
      indexName: 'attention_items_uniq',
    });
    table.index(['kind', 'sort_at', 'id'], 'attention_items_kind_idx');
    // Holds all that is asked for to count, so that the table is not read.
    table.index(
      ['kind', 'pack_id', 'since', 'until'],
      'attention_items_count_idx',
    );
  });

  await knex.schema.createTable('attention_reminders', table => {
    table.comment('Who reminded whom of what; limits how often');
    table.increments('id');
    table.specificType('entity_ref', keyType).notNullable();
    table.string('kind', 32).notNullable();
    table.text('item_key').notNullable();
    table.text('recipient_ref').notNullable();
    table.text('by').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['entity_ref', 'at'], 'attention_reminders_entity_ref_idx');
    table.index(['by', 'at'], 'attention_reminders_by_idx');
  });

  // Has every system evaluated once more, which writes its items.
  await knex('ai_systems').update({ packs_fingerprint: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['attention_reminders', 'attention_items']) {
    await knex.schema.dropTable(table);
  }
};
