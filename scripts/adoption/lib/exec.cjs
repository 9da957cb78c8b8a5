const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { resolveRoot } = require('../../lib/workspace.cjs');

/** Milliseconds that a command may take where it is not told otherwise. */
const TIMEOUT_MS = 20 * 60_000;

/** Lines of the log that an error quotes. */
const TAIL = 25;

/** Where the output of a command is kept. */
function logFile(name) {
  const file = resolveRoot('temp/test/adoption', `${name}.log`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs a command to its end. Its output goes to the log of that name; `stdout`,
 * `stderr` and `code` are what it left. Rejects where the code is not 0, with the
 * end of the output, unless `anyCode` is set.
 */
async function exec(file, args, options) {
  const { cwd, env, log, input, timeoutMs = TIMEOUT_MS, anyCode } = options;
  const started = Date.now();
  const child = spawn(file, args, {
    cwd,
    env: env ?? process.env,
    detached: process.platform !== 'win32',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const stopChild = () => endGroup(child);
  process.once('exit', stopChild);
  const target = fs.createWriteStream(logFile(log), { flags: 'a' });
  target.write(`$ ${[file, ...args].join(' ')}\n`);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].on('data', chunk => {
      output[name] += chunk;
      target.write(chunk);
    });
  }
  if (input !== undefined) child.stdin.end(input);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    stopChild();
  }, timeoutMs);
  const { code, signal } = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (c, s) => resolve({ code: c, signal: s }));
  });
  clearTimeout(timer);
  process.off('exit', stopChild);
  target.end();
  if (code !== 0 && !(anyCode && !timedOut)) {
    const all = `${output.stdout}\n${output.stderr}`.trim().split('\n');
    const how = timedOut
      ? `still running after ${timeoutMs} ms`
      : `ended with ${signal ?? code}`;
    throw new Error(
      [`${[file, ...args].join(' ')} ${how}:`, ...all.slice(-TAIL)].join('\n'),
    );
  }
  return { ...output, code, milliseconds: Date.now() - started };
}

/** The same for a line of shell, as a README shows it. */
function execShell(line, options) {
  return exec('/bin/sh', ['-ec', line], options);
}

module.exports = { exec, execShell, logFile };
