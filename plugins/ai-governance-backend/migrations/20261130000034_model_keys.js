// @ts-check

/**
 * Which models AI systems declare and which were found, each by keys under which the
 * same model is found again: a model that was found and that no AI system declares is
 * not covered.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const keyType = isPostgres ? 'text collate "C"' : 'text';
  await knex.schema.createTable('system_models', table => {
    table.comment('Keys of the models that an AI system declares');
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table.specificType('key', keyType).notNullable();
    table.primary(['system_id', 'key']);
    table.index(['key'], 'system_models_key_idx');
  });
  await knex.schema.createTable('discovered_models', table => {
    table.comment('Keys of the model that an entity stands for');
    table
      .specificType('entity_ref', keyType)
      .notNullable()
      .references('entity_ref')
      .inTable('discovered_entities')
      .onDelete('CASCADE');
    table.specificType('key', keyType).notNullable();
    table.primary(['entity_ref', 'key']);
  });
  await knex.schema.alterTable('discovered_entities', table => {
    table.text('model').comment('JSON: name, group, version and package URL');
  });
  // Evaluates every system once more, which writes the keys of what it declares.
  await knex('ai_systems').update({ packs_fingerprint: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('discovered_entities', table => {
    table.dropColumn('model');
  });
  await knex.schema.dropTable('discovered_models');
  await knex.schema.dropTable('system_models');
};
