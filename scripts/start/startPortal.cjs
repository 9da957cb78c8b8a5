const { Problem } = require('../lib/Problem.cjs');
const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { ensureInstalled } = require('../lib/ensureInstalled.cjs');
const { requireFreePorts } = require('../lib/ports.cjs');
const { resolveBin, resolveRoot } = require('../lib/workspace.cjs');
const { openBrowser } = require('./openBrowser.cjs');
const { HELP, parseStartOptions } = require('./options.cjs');
const { resolvePortal } = require('./portalConfig.cjs');
const { waitForAnswer } = require('./waitForAnswer.cjs');

/**
 * What a backend prints when it gives up. Its supervisor goes on waiting for a
 * changed file, so the process itself does not tell.
 */
const BACKEND_FAILED = /Backend startup failed due to|BackendStartupError/;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function nextSignal() {
  return new Promise(resolve => {
    for (const signal of SIGNALS) {
      process.on(signal, () => resolve({ signal }));
    }
  });
}

function printLine(name, line) {
  process.stdout.write(`[${name}] ${line}\n`);
}

/** Starts one package; `ended` resolves with the reason when it does not go on. */
function startPackage({ processes, name, portal }) {
  const cli = resolveBin('@backstage/cli', 'backstage-cli');
  const configs = portal.configs.flatMap(file => ['--config', file]);
  let giveUp;
  const gaveUp = new Promise(resolve => {
    giveUp = resolve;
  });
  const { exited } = processes.start({
    args: [cli, 'package', 'start', ...configs],
    cwd: resolveRoot('packages', name),
    // A browser that opened before the backend answers would show an error.
    env: { ...portal.env, BROWSER: 'none' },
    onLine: line => {
      printLine(name, line);
      if (BACKEND_FAILED.test(line)) {
        giveUp({
          reason: `The ${name} could not start: its lines above say why.`,
        });
      }
    },
  });
  const ended = exited.then(({ code, signal }) => ({
    reason: `The ${name} has ended (${signal ?? `exit code ${code}`}).`,
  }));
  return Promise.race([ended, gaveUp]);
}

async function announceWhenReady({ portal, open, signal }) {
  const health = `${portal.backendUrl}/.backstage/health/v1/readiness`;
  await Promise.all([
    waitForAnswer({ url: health, signal }),
    waitForAnswer({ url: portal.appUrl, signal }),
  ]);
  if (signal.aborted) return;
  process.stdout.write(`AI governance is ready: ${portal.appUrl}\n`);
  if (open) openBrowser(portal.appUrl);
}

async function runPortal(options) {
  const portal = await resolvePortal(options);
  await requireFreePorts([
    { port: portal.appPort, what: 'frontend', option: '--port' },
    { port: portal.backendPort, what: 'backend', option: '--backend-port' },
  ]);
  const stopped = nextSignal();
  const processes = new ProcessSet();
  const controller = new AbortController();
  try {
    const ended = ['backend', options.app].map(name =>
      startPackage({ processes, name, portal }),
    );
    const ready = announceWhenReady({
      portal,
      open: options.open,
      signal: controller.signal,
    });
    const { reason } = await Promise.race([
      stopped,
      ...ended,
      // Only a failure to announce ends the portal; success leaves it running.
      ready.then(() => new Promise(() => {})),
    ]);
    if (reason) throw new Problem(reason);
  } finally {
    controller.abort();
    await processes.endAll();
  }
}

async function startPortal(args) {
  const options = parseStartOptions(args);
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  if (options.install) ensureInstalled();
  await runPortal(options);
}

module.exports = { startPortal };
