const crypto = require('node:crypto');
const {
  findPostgres,
  serverFromEnvironment,
} = require('../../test/postgres.cjs');
const { Client } = require('../lib/Client.cjs');
const { checkFeatures } = require('../lib/features.cjs');
const { CORE, POLICY, SUITE, startVariant } = require('../lib/variant.cjs');

const OURS = 'ai-governance';

async function query(connection, text, values) {
  const { Client: Postgres } = require('pg');
  const client = new Postgres(connection);
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** A database of the run's own, which is dropped afterwards. */
async function withDatabase(use) {
  const server = serverFromEnvironment(process.env);
  const database = `adoption_${crypto.randomBytes(4).toString('hex')}`;
  await query(server, `CREATE DATABASE ${database}`);
  try {
    return await use({ ...server, database });
  } finally {
    await query(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  }
}

async function schema({ report, state, processes }) {
  const { connection, text } = await findPostgres();
  if (!report.check('a PostgreSQL answers', Boolean(connection), text)) return;
  await withDatabase(async database => {
    const backend = await startVariant({
      app: state.newApp,
      processes,
      name: 'schema',
      features: [...CORE, ...POLICY, ...SUITE],
      configs: [
        {
          backend: {
            database: {
              client: 'pg',
              connection: database,
              pluginDivisionMode: 'schema',
            },
          },
        },
      ],
    });
    try {
      backend.require();
      await checkFeatures({
        report,
        client: await new Client(backend.url).signIn(),
      });
    } finally {
      await backend.stop();
    }
    const tables = await query(
      database,
      'SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema = ANY($1)',
      [[OURS, 'public']],
    );
    report.check(
      'its tables are in its schema',
      tables.some(t => t.table_schema === OURS && t.table_name === 'records'),
      JSON.stringify(tables),
    );
    report.none(
      'nothing is outside of it',
      tables.filter(t => t.table_schema === 'public').map(t => t.table_name),
    );
  });
}

module.exports = {
  id: 'schema',
  title: 'PostgreSQL with a schema per plugin',
  needs: ['new-app'],
  run: schema,
};
