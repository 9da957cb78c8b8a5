// @ts-check

/**
 * How each watched metric of a system stands, as the last evaluation judged it: what
 * breaches now, what is stale, and since when.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const keyType = isPostgres ? 'text collate "C"' : 'text';
  await knex.schema.createTable('metric_states', table => {
    table.comment('How watched metrics stand, by the last evaluation');
    table.increments('id').comment('Breaks ties of a page');
    table
      .integer('system_id')
      .notNullable()
      .references('id')
      .inTable('ai_systems')
      .onDelete('CASCADE');
    table
      .smallint('ordinal')
      .notNullable()
      .comment('Place in spec.monitoring.metrics');
    table
      .specificType('slice', keyType)
      .notNullable()
      .comment('Empty where all are judged together');
    table.specificType('metric', keyType).notNullable();
    table.string('condition', 16).notNullable();
    table.bigInteger('since_at').comment('Since when it stands so');
    table.bigInteger('outside_since').comment('Since when no value was inside');
    table.bigInteger('stale_at').comment('When it is stale, if not measured');
    table.bigInteger('at').comment('When the value was measured');
    table.double('value');
    table.double('samples');
    table.text('limit_text').comment('In words');
    table
      .specificType('baseline', keyType)
      .comment('Dataset whose values are kept one by one for its drift');
    table.unique(['system_id', 'ordinal', 'slice'], {
      indexName: 'metric_states_place_uniq',
    });
    table.index(['condition', 'since_at', 'id'], 'metric_states_since_idx');
    table.index(['stale_at'], 'metric_states_stale_at_idx');
  });
  await knex.schema.createTable('metric_breach_records', table => {
    table.comment('Which nonconformity was opened for which breach, the last');
    table
      .specificType('entity_ref', keyType)
      .notNullable()
      .comment('No foreign key: records outlive the entity');
    table.specificType('metric', keyType).notNullable();
    table
      .bigInteger('since_at')
      .notNullable()
      .comment('When the breach began; 0 where opening one failed');
    table.string('record_id', 64).comment('None while it is being opened');
    table.primary(['entity_ref', 'metric']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('metric_breach_records');
  await knex.schema.dropTable('metric_states');
};
