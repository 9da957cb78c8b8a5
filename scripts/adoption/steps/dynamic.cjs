const path = require('node:path');
const { resolveBin, resolveRoot } = require('../../lib/workspace.cjs');
const { emptyFolder } = require('../lib/cache.cjs');
const { exec } = require('../lib/exec.cjs');
const { checkFeatures } = require('../lib/features.cjs');
const { CORE, POLICY } = require('../lib/variant.cjs');
const { withVariant } = require('../lib/withVariant.cjs');

const PLUGINS = ['catalog-backend-module-ai-system', 'ai-governance-backend'];

const SERVICE = '@backstage/backend-dynamic-feature-service';

/** The folder of a portal from which plugins are loaded; it has to be inside of the portal. */
const ROOT = 'dynamic-plugins-root';

/** Bundles a plugin as the page on Red Hat Developer Hub says: it brings what it needs. */
async function bundle(name, destination, env) {
  const cli = resolveBin('@backstage/cli', 'backstage-cli');
  await exec(
    process.execPath,
    [cli, 'package', 'bundle', '--output-destination', destination],
    { cwd: resolveRoot('plugins', name), env, log: 'dynamic' },
  );
}

/** Loads the backend packages into a portal that has none of them. */
async function dynamic(context) {
  const { report, state } = context;
  const app = state.newApp;
  const destination = emptyFolder('work', path.basename(app.folder), ROOT);
  for (const name of PLUGINS) {
    await report.attempt(`${name} is bundled`, () =>
      bundle(name, destination, app.env),
    );
  }
  await app.run(`yarn --cwd packages/backend add ${SERVICE}`);
  app.write(
    'packages/backend/src/variants/dynamicPlugins.ts',
    `export { dynamicPluginsFeatureLoader as default } from '${SERVICE}';`,
  );
  const options = {
    name: 'dynamic',
    features: [...CORE, ...POLICY, './dynamicPlugins'],
    configs: [{ dynamicPlugins: { rootDirectory: ROOT } }],
  };
  await withVariant(context, options, async (client, backend) => {
    await checkFeatures({ report, client });
    const loaded = PLUGINS.filter(name =>
      backend.lines.some(
        line => /loaded dynamic/i.test(line) && line.includes(name),
      ),
    );
    report.check(
      'both were loaded from the folder',
      loaded.length === PLUGINS.length,
      backend.lines.filter(l => /dynamic/i.test(l)).slice(0, 10),
    );
  });
}

module.exports = {
  id: 'dynamic',
  title: 'load the backend packages dynamically, as Red Hat Developer Hub does',
  // The portal has nothing of the suite left that a plugin could find by chance.
  needs: ['uninstall'],
  run: dynamic,
};
