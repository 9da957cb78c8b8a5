const { readJson, resolveRoot } = require('../../lib/workspace.cjs');
const path = require('node:path');
const { Backend } = require('./Backend.cjs');
const { Client } = require('./Client.cjs');
const { lookAtPortal } = require('./portalViews.cjs');
const { compareStart, startWithoutSuite } = require('./startOfApp.cjs');
const { WorkApp } = require('./workApp.cjs');

const CATALOG = 'plugins/catalog-backend-module-ai-system/README.md';
const BACKEND = 'plugins/ai-governance-backend/README.md';

/** What the READMEs of the backend say, in the order in which they say it. */
const BACKEND_STEPS = [
  [
    CATALOG,
    [
      'catalog-add',
      'catalog-index',
      'catalog-rules',
      'catalog-system',
      'catalog-location',
      'catalog-template',
    ],
  ],
  [
    BACKEND,
    ['backend-add', 'backend-index', 'backend-rules', 'backend-sqlite'],
  ],
];

/** Lines of a backend's log that are about the suite. */
const OURS = /ai-governance|aisystem|AiSystem/i;

async function followAll(report, app, steps) {
  for (const [readme, ids] of steps) {
    for (const id of ids) {
      await report.attempt(`${readme}: ${id}`, () => app.follow(readme, [id]));
    }
  }
}

/** The command that checks the types, and those that build what the portal serves. */
async function build(report, app) {
  await report.attempt('its types are sound: yarn tsc', () =>
    app.run('yarn tsc'),
  );
  await report.attempt('the configuration is valid', () =>
    app.run('yarn backstage-cli config:check --lax --strict'),
  );
  await report.attempt('the frontend builds', () =>
    app.run('yarn workspace app build'),
  );
}

/** That everything which should evaluate has done so, asked as the guest. */
async function evaluated(report, url) {
  const client = await new Client(url).signIn();
  await report.attempt('the AI system is evaluated', () =>
    client.until(
      'ai-governance/v1/systems',
      ({ totalItems }) => totalItems === 1,
    ),
  );
  await report.attempt('the software template is in the catalog', () =>
    client.until(
      'catalog/entities/by-name/template/default/register-ai-system',
      Boolean,
    ),
  );
}

/**
 * Installs the suite into a portal as the READMEs say, builds and starts it, and looks
 * at it. Resolves with the portal.
 */
async function installIntoApp(
  { report, state, processes, fresh, write },
  { kind, more },
) {
  const app = await WorkApp.create({
    kind,
    env: state.env,
    registry: state.registry,
    fresh,
  });
  const wanted = readJson(resolveRoot('backstage.json')).version;
  const found = readJson(
    path.join(
      app.folder,
      'node_modules/@backstage/backend-defaults/package.json',
    ),
  );
  report.note(`Backstage ${wanted}, backend-defaults ${found.version}`);
  const before = await startWithoutSuite(app);
  await followAll(report, app, [...BACKEND_STEPS, ...more]);
  await build(report, app);
  compareStart({ report, app, kind, before, record: write });
  const backend = await Backend.start({
    app: app.folder,
    env: app.env,
    name: kind,
    processes,
  });
  try {
    backend.require();
    report.check('the backend starts', true);
    await evaluated(report, backend.url);
    await lookAtPortal({ report, url: backend.url, name: kind });
    report.none(
      'its log has no warning about the suite',
      backend.trouble(OURS),
    );
  } finally {
    await backend.stop();
  }
  return app;
}

module.exports = { installIntoApp };
