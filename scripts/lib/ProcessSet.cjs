const { spawn } = require('node:child_process');
const readline = require('node:readline');
const { setTimeout: delay } = require('node:timers/promises');

/** Milliseconds that a process has to end by itself before it is killed. */
const GRACE_MS = 10_000;

const GROUPS = process.platform !== 'win32';

function signalGroup(pid, signal) {
  try {
    process.kill(GROUPS ? -pid : pid, signal);
    return true;
  } catch (error) {
    // ESRCH: nothing is left. EPERM: on macOS, only processes that have ended.
    if (error.code === 'ESRCH' || error.code === 'EPERM') return false;
    throw error;
  }
}

/**
 * Child processes that end together. Each leads a process group, so that what a
 * child has started itself ends with it.
 */
class ProcessSet {
  #pids = new Set();

  constructor() {
    // Whatever ends this process, such as a closed output, leaves no orphan.
    process.once('exit', () => {
      for (const pid of this.#pids) signalGroup(pid, 'SIGTERM');
    });
  }

  /**
   * Starts a script with this Node, or with the one of `node`. `onLine` gets its
   * output line by line; `exited` resolves with `{ code, signal }`.
   */
  start({ args, cwd, env, onLine, node = process.execPath }) {
    const child = spawn(node, args, {
      cwd,
      env,
      detached: GROUPS,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid) this.#pids.add(child.pid);
    for (const stream of [child.stdout, child.stderr]) {
      readline.createInterface({ input: stream }).on('line', onLine);
    }
    const exited = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal }));
    });
    return { pid: child.pid, exited, end: () => this.#end(child.pid) };
  }

  /** Ends everything that was started and everything that it started. */
  async endAll() {
    await Promise.all([...this.#pids].map(pid => this.#end(pid)));
  }

  async #end(pid) {
    const deadline = Date.now() + GRACE_MS;
    let alive = signalGroup(pid, 'SIGTERM');
    while (alive && Date.now() < deadline) {
      await delay(50);
      alive = signalGroup(pid, 0);
    }
    if (alive) signalGroup(pid, 'SIGKILL');
    this.#pids.delete(pid);
  }
}

module.exports = { ProcessSet };
