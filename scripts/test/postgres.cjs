const PREFIX = 'BACKSTAGE_TEST_DATABASE_POSTGRES';
const SUFFIX = '_CONNECTION_STRING';

/** Milliseconds after which a server counts as one that does not answer. */
const CONNECT_TIMEOUT_MS = 5_000;

/** Where to look: what the environment names in PostgreSQL's own variables, else this machine. */
function serverFromEnvironment(env) {
  return {
    host: env.PGHOST ?? '127.0.0.1',
    port: Number(env.PGPORT ?? 5432),
    user: env.PGUSER ?? 'postgres',
    password: env.PGPASSWORD,
    database: env.PGDATABASE ?? 'postgres',
  };
}

function connectionString({ host, port, user, password, database }) {
  const secret = password ? `:${encodeURIComponent(password)}` : '';
  return `postgresql://${encodeURIComponent(
    user,
  )}${secret}@${host}:${port}/${encodeURIComponent(database)}`;
}

async function readMajorVersion(server) {
  const { Client } = require('pg');
  const client = new Client({
    ...server,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  await client.connect();
  try {
    const { rows } = await client.query('SHOW server_version_num');
    return Math.floor(Number(rows[0].server_version_num) / 10_000);
  } finally {
    await client.end();
  }
}

/**
 * The PostgreSQL that the tests can use, as the environment that
 * `TestDatabases` reads, as an address, and words about it. Databases in containers are left
 * to those who ask for them: a test run must not start any by itself.
 */
async function findPostgres(env = process.env, read = readMajorVersion) {
  const given = Object.keys(env).filter(
    name => name.startsWith(PREFIX) && name.endsWith(SUFFIX),
  );
  if (given.length > 0) {
    const majors = given.map(name => name.slice(PREFIX.length, -SUFFIX.length));
    return {
      env: {},
      text: `PostgreSQL ${majors.join(', ')} as given`,
      connection: env[given[0]],
    };
  }
  const server = serverFromEnvironment(env);
  const address = `${server.host}:${server.port}`;
  try {
    const major = await read(server);
    const connection = connectionString(server);
    return {
      env: {
        [`${PREFIX}${major}${SUFFIX}`]: connection,
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
      },
      text: `PostgreSQL ${major} at ${address}`,
      connection,
    };
  } catch (error) {
    return {
      env: { BACKSTAGE_TEST_DISABLE_DOCKER: '1' },
      text: `no PostgreSQL at ${address} (${error.message || error.code})`,
    };
  }
}

/** Whether the environment says which PostgreSQL the tests are to use. */
function isGiven(env = process.env) {
  return (
    env.PGHOST !== undefined ||
    Object.keys(env).some(name => name.startsWith(PREFIX))
  );
}

module.exports = {
  findPostgres,
  isGiven,
  readMajorVersion,
  serverFromEnvironment,
};
