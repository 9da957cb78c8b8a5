const net = require('node:net');
const { emptyFolder } = require('../lib/cache.cjs');
const { CORE, POLICY, SUITE, startVariant } = require('../lib/variant.cjs');

/** Says what is the matter and what to do. */
const SENTENCE =
  /AI governance cannot store its data in 'mysql2'.*better-sqlite3/;

function serverFromEnvironment({
  MYSQL_HOST,
  MYSQL_TCP_PORT,
  MYSQL_USER,
  MYSQL_PWD,
}) {
  return {
    host: MYSQL_HOST ?? '127.0.0.1',
    port: Number(MYSQL_TCP_PORT ?? 3306),
    user: MYSQL_USER ?? 'root',
    password: MYSQL_PWD ?? '',
  };
}

function answers({ host, port }) {
  return new Promise(resolve => {
    const socket = net.connect({ host, port, timeout: 5_000 });
    const end = result => () => {
      socket.destroy();
      resolve(result);
    };
    socket
      .once('connect', end(true))
      .once('error', end(false))
      .once('timeout', end(false));
  });
}

/** The plugin refuses a database that it does not support before it touches it. */
async function mysql({ report, state, processes }) {
  const server = serverFromEnvironment(process.env);
  if (
    !report.check(
      'a MySQL or MariaDB answers',
      await answers(server),
      `nothing listens on ${server.host}:${server.port}`,
    )
  )
    return;
  await state.newApp.run('yarn --cwd packages/backend add mysql2');
  const backend = await startVariant({
    app: state.newApp,
    processes,
    name: 'mysql',
    features: [...CORE, ...POLICY, ...SUITE],
    configs: [
      {
        backend: {
          database: {
            connection: { directory: emptyFolder('work', 'mysql') },
            plugin: {
              'ai-governance': { client: 'mysql2', connection: server },
            },
          },
        },
      },
    ],
  });
  const { isRunning } = backend;
  await backend.stop();
  report.check('the start is refused', !isRunning, 'the backend started');
  report.check(
    'one sentence says why and what to use',
    backend.lines.some(line => SENTENCE.test(line)),
    backend.trouble(/./).slice(-8),
  );
}

module.exports = {
  id: 'mysql',
  title: 'MySQL refuses the start with a sentence',
  needs: ['new-app'],
  run: mysql,
};
