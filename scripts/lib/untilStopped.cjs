const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Milliseconds between two looks at who the parent is. */
const PARENT_PAUSE_MS = 250;

/**
 * Resolves when this process is to end: on a signal, or when the shell that npm
 * or yarn ran it in is gone. npm hands a signal to that shell alone, which dies
 * of it without a word to us.
 */
function untilStopped(env = process.env) {
  return new Promise(resolve => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
    if (!env.npm_lifecycle_event) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, PARENT_PAUSE_MS);
    timer.unref();
  });
}

module.exports = { untilStopped };
