// @ts-check

/**
 * What is sent out: the key of signals, and the outbox of webhooks. An event is put into
 * the outbox in one transaction with how far its webhook has read, so that it is there once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('signal_keys', table => {
    table.comment(
      'The key of the marks in signals to open pages, the same on every replica',
    );
    table.integer('id').primary().comment('There is one, 1');
    table.string('key', 60).notNullable();
  });
  await knex.schema.createTable('webhooks', table => {
    table.comment('How far each webhook has read, and how its deliveries go');
    table.string('id', 60).primary();
    table
      .text('cursor')
      .notNullable()
      .comment('Events up to here are in the outbox');
    table.bigInteger('delivered').notNullable().defaultTo(0);
    table.bigInteger('last_success_at');
    table.bigInteger('last_error_at');
    table.text('last_error');
    table
      .integer('failures')
      .notNullable()
      .defaultTo(0)
      .comment('Attempts in a row that failed');
    table.bigInteger('retry_at').comment('Nothing is sent before');
    table.string('lease_by', 40).comment('The replica that delivers');
    table.bigInteger('lease_until').comment('When another one may');
  });
  await knex.schema.createTable('webhook_deliveries', table => {
    table.comment(
      'Outbox of webhooks: what waits, in its order, and dead letters; what was delivered is gone',
    );
    table.bigIncrements('id');
    table.string('webhook_id', 60).notNullable();
    table.text('event_id').notNullable();
    table.string('type', 100).notNullable();
    table
      .text('subject')
      .comment('Reference of the entity, where it is of one');
    table.bigInteger('occurred_at').notNullable();
    table.text('body').notNullable().comment('The event as it is sent');
    table.bigInteger('queued_at').notNullable().comment('It ages from then on');
    table.integer('attempts').notNullable().defaultTo(0);
    table.text('last_error');
    table.bigInteger('dead_at').comment('When it was given up');
    table.unique(['webhook_id', 'event_id']);
    table.index(['webhook_id', 'dead_at', 'id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('webhook_deliveries');
  await knex.schema.dropTable('webhooks');
  await knex.schema.dropTable('signal_keys');
};
