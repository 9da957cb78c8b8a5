const fs = require('node:fs');
const path = require('node:path');
const { findFreePort } = require('../../lib/ports.cjs');
const { waitForAnswer } = require('../../start/waitForAnswer.cjs');
const { cacheFolder, emptyFolder } = require('./cache.cjs');
const { exec, logFile } = require('./exec.cjs');
const { installTool } = require('./tools.cjs');

const SCOPE = '@ai-catalogue';

/** Milliseconds until the registry has to answer. */
const START_MS = 60_000;

/** Our scope and nothing else: it asks no other registry, and holds one run's packages. */
function configOf(folder) {
  return `
storage: ${path.join(folder, 'storage')}
uplinks: {}
auth:
  htpasswd: { file: ${path.join(folder, 'htpasswd')}, max_users: -1 }
packages:
  '${SCOPE}/*': { access: $anonymous, publish: $anonymous }
max_body_size: 50mb
log: { type: stdout, format: pretty, level: warn }
`;
}

/**
 * Yarn keeps a version for good once it has fetched it. The packages of every run have
 * the same version and may have another content, so those of the last run have to go.
 */
function forgetPackages() {
  for (const part of ['cache', 'metadata']) {
    const folder = cacheFolder('yarn', part);
    fs.readdirSync(folder, { recursive: true })
      .filter(name => path.basename(name).startsWith(`${SCOPE}-`))
      .forEach(name => fs.rmSync(path.join(folder, name)));
  }
}

/**
 * Starts a registry on this machine alone that serves the packed packages of the
 * suite, published as a release would. Resolves with its address.
 */
async function startRegistry({ packed, processes }) {
  const modules = await installTool('verdaccio');
  const folder = emptyFolder('work', 'registry');
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  forgetPackages();
  fs.writeFileSync(path.join(folder, 'config.yaml'), configOf(folder));
  const log = fs.createWriteStream(logFile('registry'), { flags: 'a' });
  processes.start({
    args: [
      path.join(modules, 'verdaccio/bin/verdaccio'),
      '--config',
      path.join(folder, 'config.yaml'),
      '--listen',
      `127.0.0.1:${port}`,
    ],
    cwd: folder,
    env: process.env,
    onLine: line => log.write(`${line}\n`),
  });
  const signal = AbortSignal.timeout(START_MS);
  await waitForAnswer({ url: `${url}-/ping`, signal });
  if (signal.aborted)
    throw new Error('The registry of the packed packages does not answer.');
  // npm asks for a token to publish anything, anywhere; this one opens nothing.
  fs.writeFileSync(
    path.join(folder, '.npmrc'),
    `${url.replace('http:', '')}:_authToken=none\n`,
  );
  for (const { file } of packed) {
    await exec(
      'npm',
      ['publish', file, '--registry', url, '--ignore-scripts'],
      {
        cwd: folder,
        log: 'registry',
      },
    );
  }
  return url;
}

/** The lines of `.yarnrc.yml` that send yarn there for our scope. */
function yarnSettings(url) {
  return {
    npmScopes: { [SCOPE.slice(1)]: { npmRegistryServer: url } },
    unsafeHttpWhitelist: ['127.0.0.1'],
  };
}

module.exports = { startRegistry, yarnSettings };
