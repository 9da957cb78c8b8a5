/* What the benchmarks share: options, the machine, and a process for each measurement. */
const { spawn } = require('node:child_process');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');

const POSTGRES =
  process.env.BENCH_POSTGRES ?? 'postgresql://postgres@127.0.0.1:5432/postgres';

function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : process.argv[index + 1];
}

function describeMachine() {
  return {
    cores: os.cpus().length,
    model: os.cpus()[0].model,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** Whether anybody listens where the connection string points. */
function answers(connectionString) {
  const { hostname, port } = new URL(connectionString);
  return new Promise(resolve => {
    const socket = net.connect(Number(port || 5432), hostname);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** The engines that can be measured; one that does not answer is named and left out. */
async function reachable(engines) {
  if (engines.includes('postgres') && !(await answers(POSTGRES))) {
    process.stderr.write('PostgreSQL does not answer; it is left out.\n');
    return engines.filter(engine => engine !== 'postgres');
  }
  return engines;
}

/** Runs a script of this folder and returns the JSON of its last line. */
function inOwnProcess(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join(__dirname, script), ...args],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_ENV: 'development' },
      },
    );
    let output = '';
    child.stdout.on('data', data => {
      output += data;
    });
    child.once('error', reject);
    child.once('close', code => {
      if (code !== 0) {
        reject(new Error(`${script} ${args[0]} ${args[1]} ended with ${code}`));
        return;
      }
      resolve(JSON.parse(output.trim().split('\n').pop()));
    });
  });
}

/** What such a script does, and how it ends. */
function runAsProcess(main) {
  main().then(
    () => process.exit(0),
    error => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
}

module.exports = {
  POSTGRES,
  option,
  describeMachine,
  reachable,
  inOwnProcess,
  runAsProcess,
};
