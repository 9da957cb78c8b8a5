// @ts-check

/**
 * Entities of the catalog that look like AI, and who said that they are none.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  // Keys compare byte by byte, as they do in SQLite, whatever the locale of the
  // database: cursors depend on it.
  const keyType = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('discovered_entities', table => {
    table.comment('Entities that look like AI, covered by an AI system or not');
    table.specificType('entity_ref', keyType).primary();
    table.string('kind', 64).notNullable();
    table.text('name').notNullable();
    table.text('title');
    table.text('description');
    table.text('type');
    table.text('lifecycle');
    table.specificType('owner_ref', keyType);
    table.text('system_ref');
    table.text('search_text').notNullable().comment('Lower case');
    table.text('signals').notNullable().comment('JSON, strongest first');
    table.double('score').notNullable().comment('0 to 1');
    table.bigInteger('found_at').notNullable().comment('By the first scan');
    table
      .bigInteger('scanned_at')
      .notNullable()
      .comment('Start of the last scan that found it');
    table.index(['score', 'entity_ref'], 'discovered_entities_score_idx');
  });

  await knex.schema.createTable('discovered_covers', table => {
    table.comment('An AI system that refers to one of these covers the entity');
    table
      .specificType('entity_ref', keyType)
      .notNullable()
      .references('entity_ref')
      .inTable('discovered_entities')
      .onDelete('CASCADE');
    table.specificType('ref', keyType).notNullable();
    table.primary(['entity_ref', 'ref']);
  });

  await knex.schema.createTable('source_libraries', table => {
    table.comment('AI libraries that dependency manifests name');
    table.specificType('entity_ref', keyType).primary();
    table
      .text('etag')
      .notNullable()
      .comment('Of the entity; manifests are read again when it differs');
    table.text('libraries').notNullable().comment('JSON');
    table
      .boolean('complete')
      .notNullable()
      .comment('No source was out of reach');
    table.bigInteger('read_at').notNullable();
  });

  await knex.schema.createTable('unregistered_dismissals', table => {
    table.comment('Findings that somebody said are no AI system');
    table.specificType('entity_ref', keyType).primary();
    table.text('reason').notNullable();
    table.bigInteger('until').notNullable();
    table.text('by').notNullable();
    table.bigInteger('at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'unregistered_dismissals',
    'source_libraries',
    'discovered_covers',
    'discovered_entities',
  ]) {
    await knex.schema.dropTable(table);
  }
};
