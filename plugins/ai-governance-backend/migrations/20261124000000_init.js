// @ts-check

/**
 * Instants are milliseconds since the epoch: they sort, compare and divide alike
 * on every engine.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  // Keys compare byte by byte, as they do in SQLite, whatever the locale of the
  // database: cursors depend on it.
  const keyType = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('ai_systems', table => {
    table.comment('AI systems as the catalog last had them');
    table.increments('id').comment('Short key of the other tables');
    table.specificType('entity_ref', keyType).notNullable().unique();
    table
      .text('etag')
      .notNullable()
      .comment('Of the entity that was read last');
    table
      .bigInteger('read_at')
      .notNullable()
      .comment('When the entity was read; an older read never overwrites it');
    table
      .bigInteger('removed_at')
      .comment('When the system was first missing from the catalog');
    table
      .integer('inputs_revision')
      .notNullable()
      .defaultTo(0)
      .comment('Counts changes of references and documents');
    table
      .integer('evaluated_revision')
      .notNullable()
      .defaultTo(0)
      .comment(
        'Revision at the last evaluation; another one is due when they differ',
      );
    table
      .string('inputs_cause', 16)
      .comment('What changed last: references or evidence');
    table.text('evidence_hash').comment('Of records and measurements');
    table
      .text('packs_fingerprint')
      .notNullable()
      .comment(
        'Of the packs of the last evaluation; another one is due when they differ',
      );
    table.specificType('sort_name', keyType).notNullable();
    table.specificType('owner_ref', keyType);
    table.string('ownership', 16).notNullable();
    table.string('type', 64);
    table.string('lifecycle', 64);
    table.specificType('system_ref', keyType);
    table
      .smallint('stage')
      .notNullable()
      .comment('Rank of the effective stage');
    table
      .smallint('risk_class')
      .notNullable()
      .comment('Rank of the declared class');
    table.text('name').notNullable();
    table.text('title');
    table.text('search_text').notNullable().comment('Lower case');
    table.text('description');

    table.index(['removed_at'], 'ai_systems_removed_at_idx');
    table.index(['owner_ref'], 'ai_systems_owner_ref_idx');
  });

  await knex.schema.createTable('entity_references', table => {
    table.comment('What the references of AI systems resolved to');
    table.specificType('ref', keyType).primary();
    table.string('status', 16).notNullable();
    table.string('kind', 64);
    table.integer('member_count').comment('Of groups, with child groups');
    table.boolean('inactive').notNullable().defaultTo(false);
    table.string('lifecycle', 64);
    table
      .bigInteger('revision')
      .notNullable()
      .defaultTo(0)
      .comment('Grows with every fact that changed');
    table.index(['revision'], 'entity_references_revision_idx');
  });

  await knex.schema.createTable('system_references', table => {
    table.comment('Which AI system refers to what');
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table.specificType('ref', keyType).notNullable();
    table.boolean('related').notNullable().comment('A relation of the catalog');
    table
      .boolean('resolved')
      .notNullable()
      .comment('The evaluation depends on what it resolves to');
    table.primary(['system_id', 'ref']);
    table.index(['ref'], 'system_references_ref_idx');
  });

  await knex.schema.createTable('group_edges', table => {
    table.comment('The tree of groups');
    table.specificType('parent_ref', keyType).notNullable();
    table.specificType('child_ref', keyType).notNullable();
    table.primary(['parent_ref', 'child_ref']);
  });

  await knex.schema.createTable('documents', table => {
    table.comment('What was found at declared paths and addresses');
    table.increments('id');
    table
      .text('target')
      .notNullable()
      .comment('Kind, and where it is read from');
    table.string('status', 16).notNullable();
    table.text('facts').notNullable().comment('JSON');
    table.text('etag').comment('As the source gave it');
    table.bigInteger('checked_at').notNullable();
    table
      .bigInteger('revision')
      .notNullable()
      .defaultTo(0)
      .comment('Grows with every fact that changed');
    table.unique(['target'], { indexName: 'documents_target_uniq' });
    table.index(['checked_at'], 'documents_checked_at_idx');
    table.index(['revision'], 'documents_revision_idx');
  });

  await knex.schema.createTable('system_documents', table => {
    table.comment('Which AI system declares which document');
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table
      .integer('document_id')
      .notNullable()
      .references('id')
      .inTable('documents')
      .onDelete('CASCADE');
    table.primary(['system_id', 'document_id']);
    table.index(['document_id'], 'system_documents_document_id_idx');
  });

  await knex.schema.createTable('pack_controls', table => {
    table.comment(
      'Place of each control in the strings of states; a place is never given twice',
    );
    table.string('pack_id', 128).notNullable();
    table.string('control_id', 128).notNullable();
    table.integer('position').notNullable();
    table.primary(['pack_id', 'control_id']);
    table.unique(['pack_id', 'position'], {
      indexName: 'pack_controls_position_uniq',
    });
  });

  await knex.schema.createTable('evaluations', table => {
    table.comment('Latest result of each pack for each AI system');
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table.string('pack_id', 128).notNullable();
    table.smallint('level').notNullable().comment('Rank of the level');
    table.double('completeness').comment('0 to 1; null when nothing is due');
    table.boolean('blocked').notNullable();
    table.smallint('failing').notNullable().comment('Due and not passing');
    table.smallint('failing_gates').notNullable();
    table.text('states').notNullable().comment('One character per control');
    table.text('codes').notNullable().comment('One character per control');
    table.bigInteger('next_change_at');
    table.bigInteger('evaluated_at').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.primary(['system_id', 'pack_id']);
    table.index(['next_change_at'], 'evaluations_next_change_at_idx');
  });

  await knex.schema.createTable('evaluation_changes', table => {
    table.comment('History: one row per system, pack and change');
    table.bigIncrements('id');
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table.string('pack_id', 128).notNullable();
    table.string('pack_version', 64).notNullable();
    table.bigInteger('at').notNullable();
    table.string('cause', 16).notNullable();
    table.smallint('level').notNullable();
    table.double('completeness');
    table.boolean('blocked').notNullable();
    table.text('states').notNullable();
    table.text('codes').notNullable();
    table.index(
      ['system_id', 'pack_id', 'at', 'id'],
      'evaluation_changes_system_idx',
    );
    table.index(['at'], 'evaluation_changes_at_idx');
  });

  await knex.schema.createTable('runs', table => {
    table.comment('Reports of evaluation runs');
    table.bigIncrements('id');
    table.string('mode', 16).notNullable();
    table.bigInteger('started_at').notNullable();
    table.bigInteger('finished_at').notNullable();
    table.integer('systems').notNullable();
    table.integer('evaluated').notNullable();
    table.integer('changed').notNullable();
    table.integer('removed').notNullable();
    table.integer('failed').notNullable();
    table.text('error');
    table.index(['finished_at'], 'runs_finished_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'runs',
    'evaluation_changes',
    'evaluations',
    'pack_controls',
    'system_documents',
    'documents',
    'group_edges',
    'system_references',
    'entity_references',
    'ai_systems',
  ]) {
    await knex.schema.dropTable(table);
  }
};
