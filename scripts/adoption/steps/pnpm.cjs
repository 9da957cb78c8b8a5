const fs = require('node:fs');
const path = require('node:path');
const { readJson } = require('../../lib/workspace.cjs');
const { editJson, editYaml } = require('../lib/baseApps.cjs');
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

/** Types that the TypeScript settings of every portal name, and no portal declares. */
const TYPES = ['@types/node', '@types/react', '@types/webpack-env'];

/** Declares them in the versions that the portal was made with, as its owner has to. */
function declareTypes(folder, from) {
  editJson(path.join(folder, 'package.json'), manifest => {
    for (const name of TYPES) {
      const { version } = readJson(
        path.join(from, 'node_modules', name, 'package.json'),
      );
      manifest.devDependencies[name] = version;
    }
  });
}

/**
 * Backstage looks for the files of a package by its name, from a package that does not
 * declare it. With pnpm it finds them in a hidden folder, which yarn does not make.
 * Only what the backend declares is put there: what the suite does not declare stays out
 * of its reach.
 */
function hoistDeclared(folder) {
  const backend = path.join(folder, 'packages/backend');
  const hidden = path.join(folder, 'node_modules/.store/node_modules');
  const { dependencies } = readJson(path.join(backend, 'package.json'));
  for (const name of Object.keys(dependencies)) {
    const link = path.join(hidden, name);
    fs.mkdirSync(path.dirname(link), { recursive: true });
    const target = path.join(backend, 'node_modules', name);
    fs.symlinkSync(fs.realpathSync(target), link);
  }
}

/** Each package sees what it declares, and nothing else, as with pnpm. */
async function pnpm(context) {
  const { report, state } = context;
  const { env, folder: from } = state.newApp;
  const folder = emptyFolder('work', 'pnpm');
  copySources(from, folder);
  declareTypes(folder, from);
  editYaml(path.join(folder, '.yarnrc.yml'), settings => {
    settings.nodeLinker = 'pnpm';
  });
  const app = new WorkApp({ folder, env, name: 'pnpm' });
  await report.attempt('it installs', () => app.run('yarn install'));
  hoistDeclared(folder);
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
