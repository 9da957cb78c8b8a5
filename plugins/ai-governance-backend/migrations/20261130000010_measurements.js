// @ts-check

/**
 * Measurements: what was measured in short series, and its points by series and instant.
 * Values that are no longer kept one by one become hours, and later days.
 *
 * Points and buckets have no foreign key: a request brings 10,000 of them, a series is
 * never deleted, and a check for each row would take longer than the row.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const keyType = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('measurement_series', table => {
    table.comment('What is measured: one row per metric, version and so on');
    table.increments('id').comment('Short key of the points');
    table
      .specificType('entity_ref', keyType)
      .notNullable()
      .comment('No foreign key: measurements outlive the entity');
    table
      .string('identity', 43)
      .notNullable()
      .comment('Hash of the columns below; together too long for an index');
    table.specificType('metric', keyType).notNullable();
    for (const column of ['version', 'slice', 'dataset']) {
      table.text(column).notNullable().comment('Empty where it is not stated');
    }
    table.text('source').notNullable();
    table
      .bigInteger('raw_from')
      .notNullable()
      .defaultTo(0)
      .comment('What was measured before is final: it is kept by the hour');
    table
      .bigInteger('hours_from')
      .notNullable()
      .defaultTo(0)
      .comment('What was measured before is kept by the day');
    table.unique(['entity_ref', 'identity'], {
      indexName: 'measurement_series_identity_uniq',
    });
    table.index(['entity_ref', 'metric'], 'measurement_series_metric_idx');
  });

  if (isPostgres) {
    await createForPostgres(knex);
  } else {
    await createForSqlite(knex);
  }

  await knex.schema.createTable('measurement_keys', table => {
    table.comment('Answers to requests that may be sent again');
    table.text('sender').notNullable();
    table.specificType('key', keyType).notNullable();
    table.string('hash', 43).notNullable().comment('Of the request');
    table.text('answer').comment('JSON');
    table.bigInteger('at').notNullable();
    table.primary(['sender', 'key']);
    table.index(['at'], 'measurement_keys_at_idx');
  });
};

/**
 * Wide columns first, so that no byte is lost to alignment.
 *
 * @param {import('knex').Knex} knex
 */
async function createForPostgres(knex) {
  await knex.schema.createTable('measurement_points', table => {
    table.comment('Each value that was measured; never changed');
    table.bigInteger('at').notNullable();
    table.bigInteger('received_at').notNullable();
    table.double('value').notNullable();
    table.integer('series_id').notNullable();
    table.integer('sample_size');
    table.primary(['series_id', 'at']);
  });
  await knex.schema.createTable('measurement_buckets', table => {
    table.comment('What is left of values that are no longer kept one by one');
    table.bigInteger('at').notNullable().comment('Begin, in UTC');
    table.double('min').notNullable();
    table.double('max').notNullable();
    table.double('sum').notNullable();
    table.double('last').notNullable();
    table.bigInteger('last_at').notNullable();
    table.bigInteger('samples').comment('Sum of the sizes of samples');
    table.integer('series_id').notNullable();
    table.integer('seconds').notNullable().comment('3600 or 86400');
    table.integer('count').notNullable();
    table.primary(['series_id', 'seconds', 'at']);
  });
  await knex.schema.createTable('measurement_citations', table => {
    table.comment('Points that something rests on; no retention removes them');
    table.bigInteger('at').notNullable();
    table.integer('series_id').notNullable();
    table.string('cited_by', 16).notNullable().comment('Such as history');
    table.primary(['series_id', 'at', 'cited_by']);
  });
}

/**
 * Rows lie in the order of their keys: no second tree, and no number of a row.
 *
 * @param {import('knex').Knex} knex
 */
async function createForSqlite(knex) {
  await knex.raw(`create table measurement_points (
    series_id integer not null,
    at bigint not null,
    value double not null,
    sample_size integer,
    received_at bigint not null,
    primary key (series_id, at)
  ) without rowid`);
  await knex.raw(`create table measurement_buckets (
    series_id integer not null,
    seconds integer not null,
    at bigint not null,
    count integer not null,
    min double not null,
    max double not null,
    sum double not null,
    last double not null,
    last_at bigint not null,
    samples bigint,
    primary key (series_id, seconds, at)
  ) without rowid`);
  await knex.raw(`create table measurement_citations (
    series_id integer not null,
    at bigint not null,
    cited_by varchar(16) not null,
    primary key (series_id, at, cited_by)
  ) without rowid`);
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'measurement_keys',
    'measurement_citations',
    'measurement_buckets',
    'measurement_points',
    'measurement_series',
  ]) {
    await knex.schema.dropTable(table);
  }
};
