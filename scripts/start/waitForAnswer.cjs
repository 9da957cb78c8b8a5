const { setTimeout: delay } = require('node:timers/promises');

/** Milliseconds between two tries. */
const PAUSE_MS = 250;

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Resolves when the address answers with success, or when `signal` aborts. */
async function waitForAnswer({ url, signal }) {
  while (!signal.aborted && !(await answers(url))) {
    await delay(PAUSE_MS, undefined, { signal }).catch(() => {});
  }
}

module.exports = { waitForAnswer };
