const fs = require('node:fs');
const path = require('node:path');
const yaml = require('yaml');
const { readJson } = require('../../lib/workspace.cjs');
const { Backend } = require('../lib/Backend.cjs');
const { signIn, withPage } = require('../lib/browser.cjs');
const { Client } = require('../lib/Client.cjs');
const { CORE, POLICY, SUITE } = require('../lib/variant.cjs');
const { withVariant } = require('../lib/withVariant.cjs');

const ENTITY = 'catalog/entities/by-name/aisystem/default/credit-limit-advisor';
const EXAMPLE = 'catalog/entities/by-name/component/default/example-website';

/** The database that the portal was used with. */
const DATABASE = {
  backend: {
    database: {
      client: 'better-sqlite3',
      connection: { directory: '../../.data' },
    },
  },
};

/** The locations of the portal before the suite was installed. */
function originalLocations(base) {
  const { catalog } = yaml.parse(
    fs.readFileSync(path.join(base, 'app-config.yaml'), 'utf8'),
  );
  return catalog.locations;
}

/** Without the order of the page: the backend alone is gone, the AI systems are there. */
async function inTheWrongOrder(context) {
  const { report } = context;
  const options = {
    name: 'uninstall-wrong-order',
    features: [...CORE, ...POLICY],
    configs: [
      DATABASE,
      { catalog: { locations: originalLocations(context.state.newApp.base) } },
    ],
  };
  await withVariant(context, options, async (client, backend) => {
    await report.attempt(
      'without the suite, the portal starts and reads its catalog',
      () => client.until(EXAMPLE, Boolean),
    );
    report.check('and it runs on', backend.isRunning, backend.tail());
  });
}

/** Unregisters the AI systems while the kind is known. */
async function unregister({ report, state, processes }) {
  const app = state.newApp;
  const backend = await Backend.start({
    app: app.folder,
    env: app.env,
    name: 'unregister',
    processes,
    configs: [
      DATABASE,
      { catalog: { locations: originalLocations(app.base) } },
    ],
  });
  try {
    const client = await new Client(backend.require().url).signIn();
    await client.until(EXAMPLE, Boolean);
    await report.attempt(
      'an AI system whose location was removed leaves the catalog',
      () => client.untilStatus(ENTITY, 404),
    );
  } finally {
    await backend.stop();
  }
}

/** What the steps before added to the backend beside what the page removes. */
function addedBeside(app) {
  const file = 'packages/backend/package.json';
  const original = readJson(path.join(app.base, file)).dependencies;
  const { dependencies } = JSON.parse(app.read(file));
  return Object.keys(dependencies).filter(
    name => !original[name] && !SUITE.includes(name),
  );
}

/** Takes the suite out of the sources and the dependencies, as the page says. */
async function removeAll({ report, state }) {
  const app = state.newApp;
  for (const file of [
    'packages/backend/src',
    'packages/app/src',
    'app-config.yaml',
  ]) {
    fs.rmSync(path.join(app.folder, file), { recursive: true });
    fs.cpSync(path.join(app.base, file), path.join(app.folder, file), {
      recursive: true,
    });
  }
  await app.follow('docs/versions.md', ['uninstall']);
  const others = addedBeside(app);
  if (others.length > 0) {
    await app.run(`yarn --cwd packages/backend remove ${others.join(' ')}`);
  }
  report.check(
    'yarn.lock is what it was before',
    app.read('yarn.lock') ===
      fs.readFileSync(path.join(app.base, 'yarn.lock'), 'utf8'),
  );
  await report.attempt('its types are sound: yarn tsc', () =>
    app.run('yarn tsc'),
  );
  await report.attempt('the frontend builds', () =>
    app.run('yarn workspace app build'),
  );
}

/** The portal as it was, with the database of the time with the suite. */
async function startAgain({ report, state, processes }) {
  const app = state.newApp;
  const backend = await Backend.start({
    app: app.folder,
    env: app.env,
    name: 'uninstalled',
    processes,
    configs: [DATABASE],
  });
  try {
    const client = await new Client(backend.require().url).signIn();
    await report.attempt('the portal starts and has its catalog', () =>
      client.until(EXAMPLE, Boolean),
    );
    report.none(
      'its log says nothing of the suite',
      backend.trouble(/ai-governance|aisystem/i),
    );
    await withPage('uninstalled', async (page, errors) => {
      await signIn(page, backend.url);
      await page
        .getByRole('link', { name: 'example-website' })
        .first()
        .waitFor();
      report.none('its page reports no error', errors);
    });
  } finally {
    await backend.stop();
  }
}

async function uninstall(context) {
  await inTheWrongOrder(context);
  await unregister(context);
  await removeAll(context);
  await startAgain(context);
}

module.exports = {
  id: 'uninstall',
  title: 'uninstall as docs/versions.md says',
  needs: ['new-app'],
  run: uninstall,
};
