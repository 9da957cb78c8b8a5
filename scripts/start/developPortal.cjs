const { Problem } = require('../lib/Problem.cjs');
const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { resolveBin, resolveRoot } = require('../lib/workspace.cjs');
const { GAVE_UP } = require('./BackendLog.cjs');
const { waitForPortal } = require('./waitForAnswer.cjs');

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

/**
 * Runs the portal for somebody who edits it: backend and frontend, each from a server
 * that reads what changed. Ends when `stopped` resolves; rejects with a Problem when one
 * of the two ends first. `onReady` is called once both answer.
 */
async function developPortal({ portal, app, stopped, onReady }) {
  const processes = new ProcessSet();
  const controller = new AbortController();
  let ready = false;
  waitForPortal({ portal, signal: controller.signal }).then(answers => {
    ready = answers;
    if (answers) onReady();
  });
  try {
    const ended = ['backend', app].map(name =>
      startPackage({ processes, name, portal, isReady: () => ready }),
    );
    const end = await Promise.race([stopped, ...ended]);
    if (typeof end === 'string') throw new Problem(end);
  } finally {
    controller.abort();
    await processes.endAll();
  }
}

module.exports = { developPortal };
