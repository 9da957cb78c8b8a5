// @ts-check

/** The last instant that a date can have: what still holds has no other end. */
const OPEN = 8_640_000_000_000_000;

const COUNTS = ['open_risks', 'open_high_risks'];

const FACTS = 'owner_ref, ownership, type, system_ref, stage, risk_class';

/**
 * Open risks as a fact of the past. Null, in every one of these columns, says that they
 * were not counted: because the records could not be read, or because it was before
 * this migration.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const name of ['system_changes', 'result_spans']) {
    await knex.schema.alterTable(name, table => {
      for (const count of COUNTS) {
        table.smallint(count).comment('Null where they were not counted');
      }
    });
  }
  await knex.schema.alterTable('evaluations', table => {
    table
      .bigInteger('open_risks_change_at')
      .comment('When the number of open risks next changes by itself');
  });
  await fill(knex);
};

/**
 * What was counted last is known since the evaluation that counted it. Nothing is
 * said of the time before.
 *
 * @param {import('knex').Knex} knex
 */
async function fill(knex) {
  await knex.raw(`
    insert into system_changes (system_id, at, ${FACTS}, ${COUNTS.join(', ')})
    select s.id, c.at, ${FACTS}, c.open_risks, c.open_high_risks
    from ai_systems s
    join (select system_id, max(evaluated_at) as at, max(open_risks) as open_risks,
                 max(open_high_risks) as open_high_risks
          from evaluations where open_risks is not null group by system_id) c
      on c.system_id = s.id
    where s.removed_at is null`);
  const counted = `
    select system_id, at, open_risks, open_high_risks
    from system_changes where open_risks is not null`;
  await knex.raw(`
    update result_spans set until_at =
      (select c.at from (${counted}) c where c.system_id = result_spans.system_id)
    where until_at = ${OPEN} and exists
      (select 1 from (${counted}) c
       where c.system_id = result_spans.system_id and c.at > result_spans.from_at)`);
  await knex.raw(`
    insert into result_spans
      (system_id, pack_id, from_at, until_at, change_id, level, completeness, blocked,
       failing, expired, ${FACTS}, ${COUNTS.join(', ')})
    select p.system_id, p.pack_id, c.at, ${OPEN}, p.change_id, p.level, p.completeness,
           p.blocked, p.failing, p.expired, p.owner_ref, p.ownership, p.type,
           p.system_ref, p.stage, p.risk_class, c.open_risks, c.open_high_risks
    from result_spans p join (${counted}) c
      on c.system_id = p.system_id and c.at = p.until_at
    where not exists
      (select 1 from result_spans later
       where later.system_id = p.system_id and later.pack_id = p.pack_id
         and later.until_at = ${OPEN})`);
  for (const count of COUNTS) {
    await knex.raw(`
      update result_spans set ${count} =
        (select c.${count} from (${counted}) c
         where c.system_id = result_spans.system_id and c.at = result_spans.from_at)
      where until_at = ${OPEN}`);
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table evaluations drop column open_risks_change_at');
  for (const table of ['result_spans', 'system_changes']) {
    for (const count of COUNTS) {
      await knex.raw(`alter table ${table} drop column ${count}`);
    }
  }
};
