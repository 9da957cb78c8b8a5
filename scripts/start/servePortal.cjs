const { buildApp, isOutdated } = require('../lib/buildApps.cjs');
const { Problem } = require('../lib/Problem.cjs');
const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { resolveRoot } = require('../lib/workspace.cjs');
const { BackendLog, GAVE_UP } = require('./BackendLog.cjs');
const { waitForPortal } = require('./waitForAnswer.cjs');

/** Builds the app unless the last build has everything in it. */
async function ensureBuilt({ app, progress, signal }) {
  if (!isOutdated(app)) {
    progress.skip(`packages/${app} is built, and nothing changed since`);
    return;
  }
  await progress.step(
    {
      text: `Building packages/${app}`,
      hint: 'a minute or two; again only when its sources change',
    },
    () => buildApp(app, { signal }),
  );
}

/** Starts the backend from its sources; resolves with the reason when it ends. */
function startBackend({ processes, portal, log }) {
  return new Promise((resolve, reject) => {
    const { exited } = processes.start({
      args: [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        'src/index',
        ...portal.configs.flatMap(file => ['--config', file]),
      ],
      cwd: resolveRoot('packages/backend'),
      // The people of the example organisation sign in to a portal in development only.
      env: { ...portal.env, NODE_ENV: 'development' },
      onLine: line => {
        log.add(line);
        if (GAVE_UP.test(line)) resolve(log.explain('could not start'));
      },
    });
    exited.then(
      ({ code, signal }) =>
        resolve(log.explain(`has ended (${signal ?? `exit code ${code}`})`)),
      reject,
    );
  });
}

/** Resolves when the portal answers; rejects when its backend ends, or is ended, before. */
async function untilReady({ portal, ended, signal }) {
  const reason = await Promise.race([waitForPortal({ portal, signal }), ended]);
  signal.throwIfAborted();
  if (typeof reason === 'string') throw new Problem(reason);
}

/**
 * Runs the portal for somebody who tries it: the backend, which also serves the built
 * app. Ends when `stopped` resolves; rejects with a Problem when the app cannot be
 * built, or when the backend ends first. `onReady` is called once the portal answers.
 */
async function servePortal({
  portal,
  app,
  verbose,
  progress,
  stopped,
  onReady,
}) {
  const processes = new ProcessSet();
  const controller = new AbortController();
  const { signal } = controller;
  const run = async () => {
    await ensureBuilt({ app, progress, signal });
    const file = resolveRoot('.data/log', `portal-${portal.ports[0].port}.log`);
    const log = new BackendLog({ file, verbose });
    const ended = startBackend({ processes, portal, log });
    await progress.step(
      {
        text: 'Starting the portal',
        hint: 'seconds; more where its year of examples is made',
      },
      () => untilReady({ portal, ended, signal }),
    );
    onReady();
    throw new Problem(await ended);
  };
  try {
    await Promise.race([stopped, run()]);
  } finally {
    controller.abort();
    await processes.endAll();
  }
}

module.exports = { servePortal };
