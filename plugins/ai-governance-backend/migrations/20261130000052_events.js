// @ts-check

/**
 * What happened, in one order, and what people were told of it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const keyType = isPostgres ? 'text collate "C"' : 'text';
  await knex.schema.createTable('governance_events', table => {
    table.comment('What happened to AI systems, each once; only ever added to');
    table.bigIncrements('sequence').comment('Given under the lock of writers');
    table.specificType('id', keyType).notNullable();
    table.string('type', 32).notNullable();
    table.bigInteger('at').notNullable().comment('When it happened');
    table.specificType('entity_ref', keyType);
    table.specificType('item_key', keyType);
    table.text('data').notNullable().comment('JSON');
    table
      .boolean('told')
      .notNullable()
      .comment('False of what was there before events were gathered');
    table.bigInteger('noted_at').notNullable().comment('When it was noticed');
    table.unique(['id'], { indexName: 'governance_events_id_uniq' });
    table.index(['noted_at'], 'governance_events_noted_at_idx');
  });
  await knex.schema.createTable('event_positions', table => {
    table.comment(
      'How far trail and history were gathered into events, and who has read how far',
    );
    table.specificType('reader', keyType).primary();
    table.bigInteger('position').notNullable();
  });
  await knex.schema.createTable('notices', table => {
    table.comment('What somebody is told of an event, once');
    table.increments('id');
    table.specificType('event_id', keyType).notNullable();
    table.specificType('receiver', keyType).notNullable().comment('A user');
    table.string('kind', 32).notNullable();
    table.boolean('urgent').notNullable().comment('False goes into a digest');
    table.specificType('entity_ref', keyType);
    table.text('item_key');
    table.text('content').notNullable().comment('JSON: title, text, link');
    table.bigInteger('at').notNullable().comment('When it happened');
    table.bigInteger('noted_at').notNullable().comment('When it was written');
    table.bigInteger('claimed_at').comment('By a replica that sends it');
    table.bigInteger('sent_at');
    table.integer('attempts').notNullable().defaultTo(0);
    table.unique(['event_id', 'receiver'], { indexName: 'notices_uniq' });
    table.index(['sent_at', 'urgent'], 'notices_sent_at_idx');
  });
  await knex.schema.createTable('notification_digests', table => {
    table.comment('Which digest was sent to whom: one a day');
    table.specificType('receiver', keyType).notNullable();
    table.string('day', 10).notNullable().comment('YYYY-MM-DD');
    table.bigInteger('claimed_at').notNullable();
    table.bigInteger('sent_at');
    table.primary(['receiver', 'day']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notification_digests');
  await knex.schema.dropTable('notices');
  await knex.schema.dropTable('event_positions');
  await knex.schema.dropTable('governance_events');
};
