// @ts-check

/**
 * Uploaded evidence files: what is known of each, and the content of those that no
 * other store keeps.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  // Keys compare byte by byte, as they do in SQLite, whatever the locale of the
  // database.
  const keyType = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('attachments', table => {
    table.comment('Uploaded files; nothing but their state ever changes');
    table.specificType('id', keyType).primary();
    table
      .specificType('entity_ref', keyType)
      .notNullable()
      .comment('No foreign key: files outlive the entity, as records do');
    table.text('name').notNullable();
    table.string('media_type', 128).notNullable();
    table.integer('size').notNullable().comment('Bytes');
    table.string('sha256', 64).notNullable();
    table.text('uploaded_by').notNullable();
    table.bigInteger('uploaded_at').notNullable();
    table
      .string('state', 16)
      .notNullable()
      .comment(
        'pending until the content is kept; removed until it is deleted',
      );
    table
      .bigInteger('used_at')
      .comment('When a revision first referred to it; then it stays for ever');
    table.index(['entity_ref'], 'attachments_entity_ref_idx');
    table.index(['state', 'uploaded_at'], 'attachments_state_idx');
  });

  await knex.schema.createTable('attachment_contents', table => {
    table.comment(
      'Content of uploaded files; another store may keep it instead',
    );
    table.specificType('id', keyType).primary();
    table.binary('content').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attachment_contents');
  await knex.schema.dropTable('attachments');
};
