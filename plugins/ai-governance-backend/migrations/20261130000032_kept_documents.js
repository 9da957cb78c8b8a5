// @ts-check

/** Documents whose host is filled in at once. */
const BATCH = 500;

/**
 * The last good reading of documents is kept while their host does not answer, hosts are
 * asked within a budget and left alone for a while when they fail, and edits that the
 * catalog refuses are remembered: on every replica the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const keyType = isPostgres ? 'text collate "C"' : 'text';
  await knex.schema.alterTable('documents', table => {
    table.text('host').comment('Empty where it lies on the disk');
    table
      .bigInteger('failing_since')
      .comment('First try that failed after the last good reading');
  });
  await fillHosts(knex);
  await knex.schema.createTable('document_hosts', table => {
    table.comment('Requests to each host, and until when it is left alone');
    table.specificType('host', keyType).primary();
    table
      .bigInteger('window_started_at')
      .notNullable()
      .comment('Hour in which requests are counted');
    table.integer('requests').notNullable().comment('Taken in that hour');
    table.integer('failures').notNullable().comment('Back-offs in a row');
    table.bigInteger('retry_at').comment('It is not asked before');
    table.text('cause').comment('Why it is left alone');
  });
  await knex.schema.createTable('refused_edits', table => {
    table.comment('Edits of AI systems that the catalog refuses');
    table.specificType('entity_ref', keyType).primary();
    table.text('message').notNullable().comment('As the catalog gives it');
    table
      .string('place', 16)
      .notNullable()
      .comment('entity, or location: what it was read from');
    table.bigInteger('since').notNullable().comment('When it was first seen');
  });
  await knex.schema.alterTable('attention_items', table => {
    table.text('message').comment('What the catalog says of an edit');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
async function fillHosts(knex) {
  let last = 0;
  for (;;) {
    const rows = await knex('documents')
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .select('id', 'target');
    if (rows.length === 0) return;
    for (const { id, target } of rows) {
      await knex('documents')
        .where({ id })
        .update({ host: hostOf(target) });
    }
    last = rows[rows.length - 1].id;
  }
}

/**
 * @param {string} text - type, kind and address, or type, kind, folder and path
 */
function hostOf(text) {
  const [type, , address] = JSON.parse(text);
  try {
    return type === 'url' ? new URL(address).host : '';
  } catch {
    return '';
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('attention_items', table => {
    table.dropColumn('message');
  });
  await knex.schema.dropTable('refused_edits');
  await knex.schema.dropTable('document_hosts');
  await knex.schema.alterTable('documents', table => {
    table.dropColumn('failing_since');
    table.dropColumn('host');
  });
};
