// @ts-check

/** Columns for what is stated as a day, each beside the one that holds an instant. */
const DAYS = {
  records: { effective_on: 'effective_at', expires_on: 'expires_at' },
  record_revisions: { effective_on: 'effective_at', expires_on: 'expires_at' },
  targets: { starts_on: 'starts_at', due_on: 'due_at' },
  unregistered_dismissals: { until_on: 'until' },
};

/** Days that count to their end. */
const LAST_DAYS = ['expires_on', 'due_on', 'until_on'];

/**
 * What was stored before stays the instant that it is: no hash of the trail changes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const [name, columns] of Object.entries(DAYS)) {
    await knex.schema.alterTable(name, table => {
      for (const [day, instant] of Object.entries(columns)) {
        table
          .string(day, 10)
          .comment(`Where ${instant} is stated as a day, YYYY-MM-DD`);
      }
    });
  }
};

/**
 * Days become instants in UTC, which the trail does not tell.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const [name, columns] of Object.entries(DAYS)) {
    for (const [day, instant] of Object.entries(columns)) {
      const rows = await knex(name).whereNotNull(day).distinct(day);
      for (const row of rows) {
        const start = Date.parse(row[day]);
        const at = LAST_DAYS.includes(day) ? start + 86_400_000 : start;
        await knex(name)
          .where(day, row[day])
          .update({ [instant]: at });
      }
      // Knex would copy the table, which others refer to.
      await knex.raw('alter table ?? drop column ??', [name, day]);
    }
  }
};
