// @ts-check

/** The last instant that a date can have: what still holds has no other end. */
const OPEN = 8_640_000_000_000_000;

/**
 * What was true of each system and when, and how each pack judged it meanwhile; and
 * the targets that an organisation sets itself.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const keyType = isPostgres ? 'text collate "C"' : 'text';

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

  await fill(knex);
};

/**
 * What systems were before is not known, so the past is told with what they are now.
 *
 * @param {import('knex').Knex} knex
 */
async function fill(knex) {
  await knex.raw(`
    insert into system_changes
      (system_id, at, owner_ref, ownership, type, system_ref, stage, risk_class)
    select s.id, min(c.at), s.owner_ref, s.ownership, s.type, s.system_ref, s.stage, s.risk_class
    from ai_systems s join evaluation_changes c on c.system_id = s.id
    group by s.id, s.owner_ref, s.ownership, s.type, s.system_ref, s.stage, s.risk_class`);
  await knex.raw(`
    insert into result_spans
      (system_id, pack_id, from_at, until_at, change_id, level, completeness, blocked,
       failing, expired, owner_ref, ownership, type, system_ref, stage, risk_class)
    select r.system_id, r.pack_id, r.at, r.until_at, r.id, r.level, r.completeness, r.blocked,
           length(r.states) - length(replace(replace(replace(r.states, 'F', ''), 'E', ''), 'U', '')),
           length(r.states) - length(replace(r.states, 'E', '')),
           f.owner_ref, f.ownership, f.type, f.system_ref, f.stage, f.risk_class
    from (
      select c.*, coalesce(
               lead(c.at) over (partition by c.system_id, c.pack_id order by c.at, c.id),
               ${OPEN}) as until_at
      from evaluation_changes c) r
    join system_changes f on f.system_id = r.system_id
    where r.cause <> 'removed' and r.at < r.until_at`);
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['targets', 'result_spans', 'system_changes']) {
    await knex.schema.dropTable(table);
  }
};
