/* Looks at the databases of the benchmark from outside, as an operator would. */
const path = require('node:path');
const knexFactory = require('knex');

function open({ engine, folder, prefix, connectionString }, pluginId) {
  if (engine === 'sqlite') {
    return knexFactory({
      client: 'better-sqlite3',
      connection: { filename: path.join(folder, `${pluginId}.sqlite`) },
      useNullAsDefault: true,
      pool: { min: 0, max: 1 },
    });
  }
  const url = new URL(connectionString);
  url.pathname = `/${prefix}${pluginId}`;
  return knexFactory({
    client: 'pg',
    connection: url.toString(),
    pool: { min: 0, max: 1 },
  });
}

const numberOf = row => Number(Object.values(row ?? { count: 0 })[0]);

/** Drops what the run made; SQLite's files go with their folder. */
async function dropPostgres({ prefix, connectionString }) {
  const admin = knexFactory({ client: 'pg', connection: connectionString });
  try {
    const { rows } = await admin.raw(
      'select datname from pg_database where datname like ?',
      [`${prefix.replace(/_/g, '\\_')}%`],
    );
    for (const { datname } of rows) {
      await admin.raw('drop database ?? with (force)', [datname]);
    }
  } finally {
    await admin.destroy();
  }
}

function openDatabases(options) {
  const opened = new Map();
  const db = pluginId => {
    if (!opened.has(pluginId)) opened.set(pluginId, open(options, pluginId));
    return opened.get(pluginId);
  };
  return {
    async latestRun() {
      const row = await db('ai-governance')('runs')
        // Scans for AI that nobody registered are kept here too.
        .whereIn('mode', ['full', 'changes'])
        .orderBy('id', 'desc')
        .first();
      return (
        row && {
          id: Number(row.id),
          startedAt: Number(row.started_at),
          finishedAt: Number(row.finished_at),
          evaluated: row.evaluated,
          changed: row.changed,
        }
      );
    },
    /** Every entity is processed, and none waits to be put together again. */
    async catalogIsReady(expected) {
      const knex = db('catalog');
      const done = await knex('final_entities')
        .whereNotNull('final_entity')
        .count({ count: '*' })
        .first();
      if (numberOf(done) < expected) return false;
      const waiting = await knex('stitch_queue').count({ count: '*' }).first();
      return numberOf(waiting) === 0;
    },
    async catalogStamp() {
      const rows = await db('catalog')('final_entities').select(
        'entity_id',
        'hash',
      );
      return new Map(rows.map(row => [row.entity_id, row.hash]));
    },
    async catalogMoved(stamp, expected) {
      const rows = await db('catalog')('final_entities').select(
        'entity_id',
        'hash',
      );
      return (
        rows.filter(row => stamp.get(row.entity_id) !== row.hash).length >=
        expected
      );
    },
    /** What one row of history takes, from its own columns. */
    async bytesPerChange() {
      const rows = await db('ai-governance')('evaluation_changes').limit(500);
      const sizes = rows.map(row =>
        Buffer.byteLength(JSON.stringify(Object.values(row))),
      );
      return {
        mean: Math.round(
          sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
        ),
        max: Math.max(...sizes),
      };
    },
    async close() {
      for (const knex of opened.values()) await knex.destroy();
      if (options.engine !== 'sqlite' && !options.keep) {
        await dropPostgres(options);
      }
    },
  };
}

module.exports = { openDatabases };
