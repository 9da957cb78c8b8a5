const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');
const { makeMemoryFolder } = require('../lib/memoryFolder.cjs');
const { findFreePort } = require('../lib/ports.cjs');
const { resolveRoot } = require('../lib/workspace.cjs');
const { readMajorVersion, serverFromEnvironment } = require('./postgres.cjs');

/** Where Debian and its relatives keep the programs of each version. */
const DEBIAN = '/usr/lib/postgresql';

/** Milliseconds until a server answers. */
const START_TIMEOUT_MS = 60_000;

/** Bytes that the databases of a few test files take at a time. */
const ROOM = 4 * 2 ** 30;

/**
 * What it holds need not outlive a crash: without waiting for the disk, a database is
 * copied in half the time and dropped in a fraction of it.
 */
const SETTINGS = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** The folder with `initdb` and `postgres`: the newest of Debian's, else on the path. */
function findPrograms({ env = process.env, debian = DEBIAN } = {}) {
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian) : [];
  const folders = [
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map(version => path.join(debian, version, 'bin')),
    ...(env.PATH ?? '').split(path.delimiter).filter(Boolean),
  ];
  return folders.find(folder =>
    ['initdb', 'postgres'].every(name =>
      fs.existsSync(path.join(folder, name)),
    ),
  );
}

/** As whom the programs run: they refuse root. */
function findUser() {
  if (process.getuid?.() !== 0) return {};
  const id = option =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function makeCluster({ programs, user, folder }) {
  if (user.uid !== undefined) fs.chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  execFileSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return data;
}

/** Starts the server; its words go to a log file. */
function launch({ programs, user, folder, port }) {
  const data = makeCluster({ programs, user, folder });
  const log = resolveRoot('temp/test/postgres.log');
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const output = fs.openSync(log, 'w');
  const child = spawn(
    path.join(programs, 'postgres'),
    [
      ...['-D', data, '-p', String(port), '-k', folder],
      ...['-c', 'listen_addresses=127.0.0.1'],
      ...SETTINGS.flatMap(name => ['-c', `${name}=off`]),
    ],
    { ...user, cwd: folder, stdio: ['ignore', output, output] },
  );
  fs.closeSync(output);
  const ended = new Promise(resolve => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  return { ended, kill: signal => child.kill(signal) };
}

async function waitUntilReady(server, ended) {
  let over = false;
  ended.then(() => (over = true));
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      return await readMajorVersion(server);
    } catch (error) {
      if (over || Date.now() > deadline) throw error;
      await delay(100);
    }
  }
}

/**
 * Starts a PostgreSQL for one run, on loopback alone, and resolves with the variables
 * that lead to it and with what ends it; undefined where the programs are missing.
 */
async function startOwnPostgres() {
  const programs = findPrograms();
  if (!programs) return undefined;
  const user = findUser();
  const folder = makeMemoryFolder('postgres-', ROOM);
  let server;
  const end = signal => {
    if (signal) server?.kill(signal);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  // If the run is cut off.
  const endAtOnce = () => end('SIGQUIT');
  process.once('exit', endAtOnce);
  const stop = async () => {
    // Ends what is still connected, too.
    server?.kill('SIGINT');
    await server?.ended;
    process.removeListener('exit', endAtOnce);
    end();
  };
  try {
    const port = await findFreePort();
    server = launch({ programs, user, folder, port });
    const env = {
      PGHOST: '127.0.0.1',
      PGPORT: String(port),
      PGUSER: 'postgres',
      PGDATABASE: 'postgres',
    };
    await waitUntilReady(serverFromEnvironment(env), server.ended);
    return { env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

module.exports = { findPrograms, startOwnPostgres };
