const fs = require('node:fs');
const path = require('node:path');
const { editYaml } = require('../lib/baseApps.cjs');
const { emptyFolder } = require('../lib/cache.cjs');
const { checkFeatures } = require('../lib/features.cjs');
const { CORE, POLICY, SUITE } = require('../lib/variant.cjs');
const { withVariant } = require('../lib/withVariant.cjs');
const { WorkApp } = require('../lib/workApp.cjs');

/** The portal with its sources and its lock file, and no dependencies yet. */
function copySources(from, to) {
  fs.cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: file =>
      !/(^|\/)(node_modules|dist|dist-types|\.data|install-state\.gz)$/.test(
        file,
      ),
  });
}

/** Each package sees what it declares, and nothing else, as with pnpm. */
async function pnpm(context) {
  const { report, state } = context;
  const { env, folder: from } = state.newApp;
  const folder = emptyFolder('work', 'pnpm');
  copySources(from, folder);
  editYaml(path.join(folder, '.yarnrc.yml'), settings => {
    settings.nodeLinker = 'pnpm';
  });
  const app = new WorkApp({ folder, env, name: 'pnpm' });
  await report.attempt('it installs', () => app.run('yarn install'));
  const hidden = path.join(folder, 'node_modules/pdfmake');
  report.check(
    'what the suite needs is out of reach of others',
    !fs.existsSync(hidden),
    hidden,
  );
  await report.attempt('its types are sound: yarn tsc', () =>
    app.run('yarn tsc'),
  );
  const options = { name: 'pnpm', features: [...CORE, ...POLICY, ...SUITE] };
  await withVariant({ ...context, state: { newApp: app } }, options, client =>
    checkFeatures({ report, client }),
  );
}

module.exports = {
  id: 'pnpm',
  title: "pnpm's layout of node_modules",
  needs: ['new-app'],
  run: pnpm,
};
