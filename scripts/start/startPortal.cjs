const { bringNode } = require('../lib/bringNode.cjs');
const { Progress } = require('../lib/Progress.cjs');
const {
  ensureInstalled,
  requireInstalled,
} = require('../lib/ensureInstalled.cjs');
const { requireFreePorts } = require('../lib/ports.cjs');
const { runWithNode } = require('../lib/runWithNode.cjs');
const { untilStopped } = require('../lib/untilStopped.cjs');
const { resolveRoot } = require('../lib/workspace.cjs');
const { openBrowser } = require('./openBrowser.cjs');
const { HELP, parseStartOptions } = require('./options.cjs');
const { resolvePortal } = require('./portalConfig.cjs');

/** Dependencies, the build of the app, and the portal itself. */
const STEPS = 3;

/** Installs what is missing, which says itself what it does. */
function bringDependencies({ install, progress }) {
  if (!install) requireInstalled();
  const step = install ? ensureInstalled() : undefined;
  progress.skip(
    step ? 'The dependencies are installed' : 'The dependencies are in place',
  );
}

async function runPortal({ options, progress }) {
  // Read once the dependencies are there: they hold what reads it.
  const portal = await resolvePortal(options);
  await requireFreePorts(portal.ports);
  const stopped = untilStopped();
  const onReady = () => {
    process.stdout.write(
      `AI governance is ready after ${progress.elapsed()}: ${
        portal.appUrl
      } (Ctrl+C stops it)\n`,
    );
    if (options.open) openBrowser(portal.appUrl);
  };
  const run = options.dev
    ? require('./developPortal.cjs').developPortal
    : require('./servePortal.cjs').servePortal;
  const { app, verbose } = options;
  await run({ portal, app, verbose, progress, stopped, onReady });
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
  const progress = new Progress({ total: options.dev ? 1 : STEPS });
  bringDependencies({ install: options.install, progress });
  await runPortal({ options, progress });
}

module.exports = { startPortal };
