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

/**
 * Resolves with true when the backend is ready and the frontend answers, with false
 * when `signal` aborts before.
 */
async function waitForPortal({ portal, signal }) {
  const health = `${portal.backendUrl}/.backstage/health/v1/readiness`;
  // One after the other: asked for a page too early, a backend logs that as an error.
  await waitForAnswer({ url: health, signal });
  await waitForAnswer({ url: portal.appUrl, signal });
  return !signal.aborted;
}

module.exports = { waitForAnswer, waitForPortal };
