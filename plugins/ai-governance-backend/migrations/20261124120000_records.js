// @ts-check

/**
 * Records of AI systems, every revision of them, and the trail of all writes.
 * Revisions and trail are only ever added to.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  // Keys compare byte by byte, as they do in SQLite, whatever the locale of the
  // database: cursors depend on it.
  const keyType = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('records', table => {
    table.comment('Records of AI systems as they stand');
    table.specificType('id', keyType).primary();
    table
      .specificType('entity_ref', keyType)
      .notNullable()
      .comment('No foreign key: records outlive the entity');
    table.string('type', 64).notNullable();
    table.string('state', 16).notNullable();
    table
      .integer('revision')
      .notNullable()
      .comment('Who writes on another one than this lost a race');
    table.text('subject').comment('Control, risk, supplier or dataset');
    table.text('author').notNullable();
    table.text('approver').comment('Who approved or rejected it');
    table.bigInteger('decided_at');
    table.text('comment').comment('Of the last transition');
    table
      .bigInteger('effective_at')
      .comment('From when it counts; null in a draft that does not say');
    table.bigInteger('expires_at').comment('Where it states an expiry');
    table.text('binding').comment('JSON: what the server bound it to');
    table.text('data').notNullable().comment('JSON');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.text('updated_by').notNullable();
    table.index(
      ['entity_ref', 'updated_at', 'id'],
      'records_entity_ref_updated_at_idx',
    );
  });

  await knex.schema.createTable('record_revisions', table => {
    table.comment('Every revision of every record; never changed');
    table
      .specificType('record_id', keyType)
      .notNullable()
      .references('id')
      .inTable('records')
      .onDelete('RESTRICT');
    table.integer('revision').notNullable();
    table.string('action', 16).notNullable();
    table.string('state', 16).notNullable();
    table.text('by').notNullable();
    table.bigInteger('at').notNullable();
    table.text('comment');
    table.text('subject');
    table.bigInteger('effective_at');
    table.bigInteger('expires_at');
    table.text('data').notNullable().comment('JSON');
    table.primary(['record_id', 'revision']);
  });

  await knex.schema.createTable('trail', table => {
    table.comment('Every write, each chained to the one before by its hash');
    table
      .bigInteger('sequence')
      .primary()
      .comment('From 1 without gaps, given under a lock');
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.string('action', 64).notNullable();
    table.specificType('entity_ref', keyType);
    table.specificType('record_id', keyType);
    table.integer('revision');
    table.text('payload').notNullable().comment('JSON');
    table.string('previous', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.index(['record_id', 'revision'], 'trail_record_id_idx');
    table.index(['entity_ref', 'sequence'], 'trail_entity_ref_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['trail', 'record_revisions', 'records']) {
    await knex.schema.dropTable(table);
  }
};
