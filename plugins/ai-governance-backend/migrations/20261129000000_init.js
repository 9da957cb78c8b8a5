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

  await createSystems(knex, keyType);
  await createDocuments(knex);
  await createEvaluations(knex);
  await createRecords(knex, keyType);
  await createAttachments(knex, keyType);
  await createAttention(knex, keyType);
  await createDiscovery(knex, keyType);
  await createInsights(knex, keyType);
};

/**
 * AI systems, what they refer to, and the trees that group them.
 *
 * @param {import('knex').Knex} knex
 * @param {string} keyType
 */
async function createSystems(knex, keyType) {
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

  await knex.schema.createTable('domain_edges', table => {
    table.comment('Domains with the domains and systems in them');
    table.specificType('parent_ref', keyType).notNullable();
    table.specificType('child_ref', keyType).notNullable();
    table.primary(['parent_ref', 'child_ref']);
  });
}

/**
 * Documents that AI systems declare.
 *
 * @param {import('knex').Knex} knex
 */
async function createDocuments(knex) {
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
}

/**
 * Results of the evaluator, and the runs that wrote them.
 *
 * @param {import('knex').Knex} knex
 */
async function createEvaluations(knex) {
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
    // Null in all of the counts: the records could not be read.
    table.smallint('open_risks');
    table.smallint('open_high_risks');
    table
      .smallint('risks_above_appetite')
      .comment('Without an acceptance in force');
    table.smallint('overdue_treatments');
    table.smallint('open_incidents');
    table
      .bigInteger('due_at')
      .comment('When states or counts next change by themselves');
    table
      .bigInteger('open_risks_change_at')
      .comment('When the number of open risks next changes by itself');
    table.primary(['system_id', 'pack_id']);
    table.index(['due_at'], 'evaluations_due_at_idx');
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
}

/**
 * Records, every revision of them, and the trail of all writes. Revisions and trail
 * only ever grow.
 *
 * @param {import('knex').Knex} knex
 * @param {string} keyType
 */
async function createRecords(knex, keyType) {
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
    table.index(['type', 'state'], 'records_type_state_idx');
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
}

/**
 * Uploaded evidence files, and the content of those that no other store keeps.
 *
 * @param {import('knex').Knex} knex
 * @param {string} keyType
 */
async function createAttachments(knex, keyType) {
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
}

/**
 * What needs attention, and the reminders that were sent.
 *
 * @param {import('knex').Knex} knex
 * @param {string} keyType
 */
async function createAttention(knex, keyType) {
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
}

/**
 * Entities of the catalog that look like AI, and the findings that were dismissed.
 *
 * @param {import('knex').Knex} knex
 * @param {string} keyType
 */
async function createDiscovery(knex, keyType) {
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
}

/**
 * What was true of each system and when, how each pack judged it meanwhile, and the
 * targets of the organisation.
 *
 * @param {import('knex').Knex} knex
 * @param {string} keyType
 */
async function createInsights(knex, keyType) {
  await knex.schema.createTable('system_changes', table => {
    table.comment(
      'History of what lists filter by: one row per system and change',
    );
    table.bigIncrements('id');
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table.bigInteger('at').notNullable();
    table.specificType('owner_ref', keyType);
    table.string('ownership', 16).notNullable();
    table.string('type', 64);
    table.specificType('system_ref', keyType);
    table.smallint('stage').notNullable();
    table.smallint('risk_class').notNullable();
    for (const count of ['open_risks', 'open_high_risks']) {
      table.smallint(count).comment('Null where they were not counted');
    }
    table.index(['system_id', 'at', 'id'], 'system_changes_system_idx');
  });

  await knex.schema.createTable('result_spans', table => {
    table.comment(
      'From when until when each result held; derived from evaluation_changes and system_changes',
    );
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table.string('pack_id', 128).notNullable();
    table.bigInteger('from_at').notNullable().comment('Inclusive');
    table
      .bigInteger('until_at')
      .notNullable()
      .comment('Exclusive; the last possible instant while it holds');
    table
      .bigInteger('change_id')
      .notNullable()
      .comment('evaluation_changes.id');
    table.smallint('level').notNullable();
    table.double('completeness');
    table.boolean('blocked').notNullable();
    table.smallint('failing').notNullable().comment('Due and not passing');
    table.smallint('expired').notNullable();
    table.specificType('owner_ref', keyType);
    table.string('ownership', 16).notNullable();
    table.string('type', 64);
    table.specificType('system_ref', keyType);
    table.smallint('stage').notNullable();
    table.smallint('risk_class').notNullable();
    for (const count of ['open_risks', 'open_high_risks']) {
      table.smallint(count).comment('Null where they were not counted');
    }
    table.primary(['system_id', 'pack_id', 'from_at']);
    table.index(['pack_id', 'until_at'], 'result_spans_until_idx');
  });

  await knex.schema.createTable('targets', table => {
    table.comment('What is to be reached by when');
    table.string('id', 36).primary();
    table.string('pack_id', 128).notNullable();
    table.text('title').notNullable();
    table.text('filter').notNullable().comment('JSON');
    table.text('goal').notNullable().comment('JSON');
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('due_at').notNullable();
    table.integer('revision').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.text('updated_by').notNullable();
    table.index(['due_at', 'id'], 'targets_due_at_idx');
  });
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'targets',
    'result_spans',
    'system_changes',
    'unregistered_dismissals',
    'source_libraries',
    'discovered_covers',
    'discovered_entities',
    'attention_reminders',
    'attention_items',
    'attachment_contents',
    'attachments',
    'trail',
    'record_revisions',
    'records',
    'runs',
    'evaluation_changes',
    'evaluations',
    'pack_controls',
    'system_documents',
    'documents',
    'domain_edges',
    'group_edges',
    'system_references',
    'entity_references',
    'ai_systems',
  ]) {
    await knex.schema.dropTable(table);
  }
};
