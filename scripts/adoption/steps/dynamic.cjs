const fs = require('node:fs');
const path = require('node:path');
const yaml = require('yaml');
const { resolveRoot } = require('../../lib/workspace.cjs');
const { emptyFolder } = require('../lib/cache.cjs');
const { execShell } = require('../lib/exec.cjs');
const { checkFeatures } = require('../lib/features.cjs');
const { CORE, POLICY } = require('../lib/variant.cjs');
const { withVariant } = require('../lib/withVariant.cjs');
const { WorkApp } = require('../lib/workApp.cjs');

const PAGE = 'docs/red-hat-developer-hub.md';

/** Where the commands of the page put the plugins, seen from the folder of one of them. */
const DESTINATION = '../../dynamic-plugins';

const SERVICE = '@backstage/backend-dynamic-feature-service';

/** The folder of a portal from which plugins are loaded; it has to be inside of the portal. */
const ROOT = 'dynamic-plugins-root';

/** The control that `aiGovernance.concernUrl` of the page serves for every system. */
const CONCERN_CONTROL = 'INV-05';

const SCORECARD = 'ai-governance/v1/systems/default/owned-by-guests/scorecard';

function snippet(id) {
  const found = WorkApp.snippetsOf(PAGE).find(s => s.id === id);
  if (!found) throw new Error(`${PAGE} has no snippet marked ${id}.`);
  return found.text;
}

/** Bundles the plugins with the commands of the page, but into the portal. */
async function bundle(destination, env) {
  const commands = snippet('rhdh-bundle');
  if (!commands.includes(DESTINATION))
    throw new Error(`The commands of ${PAGE} do not write to ${DESTINATION}.`);
  await execShell(commands.replaceAll(DESTINATION, `"${destination}"`), {
    cwd: resolveRoot(),
    env,
    log: 'dynamic',
  });
}

/** The plugins that the page enables: the folder and the configuration of each. */
function enabledPlugins() {
  return yaml
    .parse(snippet('rhdh-backend'))
    .plugins.filter(({ disabled }) => !disabled)
    .map(plugin => ({
      name: path.posix.basename(plugin.package),
      config: plugin.pluginConfig ?? {},
    }));
}

/** Whether a setting that comes from the page alone reached the evaluation. */
async function checkConfig(report, client) {
  const ofConcerns = ({ controls }) =>
    controls.find(({ controlId }) => controlId === CONCERN_CONTROL);
  await report.attempt('the configuration of the page is in force', () =>
    client.until(
      SCORECARD,
      scorecard => ofConcerns(scorecard)?.state === 'pass',
      ofConcerns,
    ),
  );
}

/** Loads the backend packages into a portal that has none of them. */
async function dynamic(context) {
  const { report, state } = context;
  const app = state.newApp;
  const destination = emptyFolder('work', path.basename(app.folder), ROOT);
  await report.attempt('the commands of the page bundle the plugins', () =>
    bundle(destination, app.env),
  );
  const plugins = enabledPlugins();
  report.none(
    'every plugin that the page enables is there',
    plugins
      .map(({ name }) => path.join(destination, name))
      .filter(folder => !fs.existsSync(path.join(folder, 'package.json'))),
  );
  await app.run(`yarn --cwd packages/backend add ${SERVICE}`);
  app.write(
    'packages/backend/src/variants/dynamicPlugins.ts',
    `export { dynamicPluginsFeatureLoader as default } from '${SERVICE}';`,
  );
  const options = {
    name: 'dynamic',
    features: [...CORE, ...POLICY, './dynamicPlugins'],
    configs: [
      { dynamicPlugins: { rootDirectory: ROOT } },
      ...plugins.map(({ config }) => config),
    ],
  };
  await withVariant(context, options, async (client, backend) => {
    await checkFeatures({ report, client });
    await checkConfig(report, client);
    const isLoaded = ({ name }) =>
      backend.lines.some(
        line => /loaded dynamic/i.test(line) && line.includes(name),
      );
    report.check(
      'all were loaded from the folder',
      plugins.length > 0 && plugins.every(isLoaded),
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
