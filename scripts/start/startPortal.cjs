const { bringNode } = require('../lib/bringNode.cjs');
const { Problem } = require('../lib/Problem.cjs');
const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { ensureInstalled } = require('../lib/ensureInstalled.cjs');
const { requireFreePorts } = require('../lib/ports.cjs');
const { runWithNode } = require('../lib/runWithNode.cjs');
const { untilStopped } = require('../lib/untilStopped.cjs');
const { resolveBin, resolveRoot } = require('../lib/workspace.cjs');
const { openBrowser } = require('./openBrowser.cjs');
const { HELP, parseStartOptions } = require('./options.cjs');
const { resolvePortal } = require('./portalConfig.cjs');
const { waitForAnswer } = require('./waitForAnswer.cjs');

/**
 * What is printed when the backend stops: Backstage's own words, or the line
 * that Node adds below an error that nobody caught. The supervisor above it goes
 * on waiting for a changed file, so the process itself does not tell.
 */
const GAVE_UP = /Backend startup failed|^Node\.js v\d+\./;

/** Starts one package; resolves with the reason when it does not come up or go on. */
function startPackage({ processes, name, portal, isReady }) {
  const cli = resolveBin('@backstage/cli', 'backstage-cli');
  return new Promise((resolve, reject) => {
    const { exited } = processes.start({
      args: [
        cli,
        'package',
        'start',
        ...portal.configs.flatMap(file => ['--config', file]),
      ],
      cwd: resolveRoot('packages', name),
      // A browser that opened before the backend answers would show an error.
      env: { ...portal.env, BROWSER: 'none' },
      onLine: line => {
        process.stdout.write(`[${name}] ${line}\n`);
        // Later it is an edit that does not compile, and the next one mends it.
        if (!isReady() && GAVE_UP.test(line)) {
          resolve(`The ${name} could not start: its lines above say why.`);
        }
      },
    });
    exited.then(
      ({ code, signal }) =>
        resolve(`The ${name} has ended (${signal ?? `exit code ${code}`}).`),
      reject,
    );
  });
}

async function waitUntilReady({ portal, signal }) {
  const health = `${portal.backendUrl}/.backstage/health/v1/readiness`;
  await Promise.all([
    waitForAnswer({ url: health, signal }),
    waitForAnswer({ url: portal.appUrl, signal }),
  ]);
  return !signal.aborted;
}

async function runPortal(options) {
  const portal = await resolvePortal(options);
  await requireFreePorts([
    { port: portal.appPort, what: 'frontend', option: '--port' },
    { port: portal.backendPort, what: 'backend', option: '--backend-port' },
  ]);
  const stopped = untilStopped();
  const processes = new ProcessSet();
  const controller = new AbortController();
  let ready = false;
  waitUntilReady({ portal, signal: controller.signal }).then(answers => {
    if (!answers) return;
    ready = true;
    process.stdout.write(`AI governance is ready: ${portal.appUrl}\n`);
    if (options.open) openBrowser(portal.appUrl);
  });
  try {
    const ended = ['backend', options.app].map(name =>
      startPackage({ processes, name, portal, isReady: () => ready }),
    );
    const end = await Promise.race([stopped, ...ended]);
    if (typeof end === 'string') throw new Problem(end);
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
  if (options.node) {
    process.exitCode = await runWithNode({
      folder: bringNode(options.node.major),
      args: [resolveRoot('scripts/start.cjs'), ...options.node.args],
    });
    return;
  }
  if (options.install) ensureInstalled();
  await runPortal(options);
}

module.exports = { startPortal };
