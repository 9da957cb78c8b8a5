const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const yaml = require('yaml');
const { readJson, resolveRoot } = require('../../lib/workspace.cjs');
const { cacheDir, cacheFolder } = require('./cache.cjs');
const { exec, execShell } = require('./exec.cjs');
const { installTool } = require('./tools.cjs');

/** Portals that Backstage's generator makes, with the options of each. */
const KINDS = { new: [], legacy: ['--legacy'] };

/** Settings of the root manifest that an install on some machines cannot do without. */
const INSTALL_FIELDS = ['resolutions', 'dependenciesMeta'];

function editJson(file, edit) {
  const content = readJson(file);
  edit(content);
  fs.writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

function editYaml(file, edit) {
  const content = yaml.parse(fs.readFileSync(file, 'utf8'));
  edit(content);
  fs.writeFileSync(file, yaml.stringify(content));
}

/** What a portal is made from; another one is made when it changes. */
function keyOf(kind, env) {
  const hash = crypto.createHash('sha256');
  for (const file of ['yarn.lock', 'backstage.json']) {
    hash.update(fs.readFileSync(resolveRoot(file)));
  }
  const root = readJson(resolveRoot('package.json'));
  hash.update(
    JSON.stringify([
      INSTALL_FIELDS.map(field => root[field]),
      env.npm_config_nodedir,
    ]),
  );
  return `${kind}-${hash.digest('hex').slice(0, 12)}`;
}

async function generate(kind, folder, env) {
  const modules = await installTool('create-app');
  const bin = path.join(
    modules,
    '@backstage/create-app/bin/backstage-create-app',
  );
  await exec(
    'node',
    [bin, '--skip-install', '--path', folder, ...KINDS[kind]],
    {
      cwd: cacheDir(),
      env: { ...env, BACKSTAGE_APP_NAME: 'portal' },
      log: `base-${kind}`,
    },
  );
}

/**
 * The generator stamps an earlier Backstage. The portal starts from the versions that
 * the repository was tested with, and is then raised as an adopter would do it.
 */
function prepare(folder) {
  const root = readJson(resolveRoot('package.json'));
  editJson(path.join(folder, 'package.json'), manifest => {
    manifest.resolutions = { ...manifest.resolutions, ...root.resolutions };
    manifest.dependenciesMeta = root.dependenciesMeta;
    manifest.devDependencies.typescript = root.devDependencies.typescript;
  });
  editYaml(path.join(folder, '.yarnrc.yml'), settings => {
    // Not every mirror of the registry says when a package was published.
    delete settings.npmMinimalAgeGate;
    delete settings.npmPreapprovedPackages;
  });
  fs.copyFileSync(resolveRoot('yarn.lock'), path.join(folder, 'yarn.lock'));
  fs.copyFileSync(
    resolveRoot('backstage.json'),
    path.join(folder, 'backstage.json'),
  );
}

async function raise(kind, folder, env) {
  const run = line =>
    execShell(line, { cwd: folder, env, log: `base-${kind}` });
  await run("yarn up '@backstage/*' --mode=update-lockfile");
  await run('yarn dedupe --mode=update-lockfile');
  await run('yarn install');
}

/** A copy of a portal. The dependencies are linked, because they are many. */
async function copyApp({ from, to }) {
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(from)) {
    const source = path.join(from, name);
    const target = path.join(to, name);
    if (name === 'node_modules') {
      await exec('cp', ['-al', source, target], { cwd: from, log: 'copy' });
    } else {
      fs.cpSync(source, target, { recursive: true, verbatimSymlinks: true });
    }
  }
  // Yarn rewrites this one in place, which the other copy must not see.
  const state = path.join(to, 'node_modules/.yarn-state.yml');
  const text = fs.readFileSync(state);
  fs.rmSync(state);
  fs.writeFileSync(state, text);
}

/**
 * A portal as `create-app` makes it, raised to the Backstage of the repository and
 * installed; nothing of the suite is in it. It is kept for the next run, and always
 * worked on in the same folder: elsewhere, yarn would compile the native modules again.
 */
async function makeBaseApp({ kind, env, fresh }) {
  const folder = path.join(cacheFolder('work'), kind);
  const kept = path.join(cacheFolder('apps'), keyOf(kind, env));
  if (fresh || !fs.existsSync(kept)) {
    for (const name of fs.readdirSync(path.dirname(kept))) {
      if (name.startsWith(`${kind}-`)) {
        fs.rmSync(path.join(path.dirname(kept), name), { recursive: true });
      }
    }
    fs.rmSync(folder, { recursive: true, force: true });
    await generate(kind, folder, env);
    prepare(folder);
    await raise(kind, folder, env);
    await copyApp({ from: folder, to: `${kept}.part` });
    fs.renameSync(`${kept}.part`, kept);
  }
  await copyApp({ from: kept, to: folder });
  return { folder, base: kept };
}

module.exports = { editJson, editYaml, makeBaseApp };
