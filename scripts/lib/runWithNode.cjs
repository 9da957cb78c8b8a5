/*
 * Read by whatever Node the machine has: nothing newer than Node 10 understands may
 * be written here.
 */
const { spawn } = require('child_process');
const path = require('path');
const { nodeIn } = require('./bringNode.cjs');
const { untilStopped } = require('./untilStopped.cjs');

/** The environment in which this Node comes first, for any command that a script starts. */
function environmentOf(folder, env) {
  const bin = path.join(folder, 'bin');
  return Object.assign({}, env, {
    PATH: `${bin}${path.delimiter}${env.PATH || ''}`,
    npm_config_nodedir: folder,
  });
}

/**
 * Runs a script with the Node in `folder` to its end, and ends with it. Resolves with
 * the exit code.
 */
function runWithNode(options) {
  const child = spawn(nodeIn(options.folder), options.args, {
    cwd: options.cwd,
    env: environmentOf(options.folder, process.env),
    stdio: 'inherit',
  });
  untilStopped().then(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => resolve(code === null ? 1 : code));
  });
}

module.exports = { environmentOf, runWithNode };
