const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { Problem } = require('../lib/Problem.cjs');
const { listPublished } = require('../adoption/packages/published.cjs');
const {
  readJson,
  resolveBin,
  resolveRoot,
  rootDir,
} = require('../lib/workspace.cjs');
const { parseReleaseOptions } = require('./options.cjs');
const { inOrder, planRelease } = require('./planRelease.cjs');

const print = line => process.stdout.write(`${line}\n`);

function listChangesets() {
  return fs
    .readdirSync(resolveRoot('.changeset'))
    .filter(name => name.endsWith('.md') && name !== 'README.md');
}

function listTags() {
  return execFileSync('git', ['tag', '--list'], { cwd: rootDir })
    .toString()
    .split('\n')
    .filter(Boolean);
}

function yarnFile() {
  const { packageManager } = readJson(resolveRoot('package.json'));
  return resolveRoot(
    '.yarn/releases',
    `${packageManager.replace('@', '-')}.cjs`,
  );
}

/** Runs a script with this Node and the output of this process. */
function runScript(args, cwd = rootDir) {
  const { status } = spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** What `yarn npm publish` is given: it resolves `workspace:^`, as `npm publish` does not. */
function publishArguments({ dryRun, provenance, tag }) {
  return [
    'npm',
    'publish',
    '--access=public',
    `--tag=${tag}`,
    // A run that was cut off is completed by the next one.
    '--tolerate-republish',
    ...(provenance ? ['--provenance'] : []),
    ...(dryRun ? ['--dry-run'] : []),
  ];
}

function publish({ folder, manifest }, { options, run }) {
  print(`Publishing ${manifest.name}@${manifest.version}`);
  const args = [yarnFile(), ...publishArguments(options)];
  if (!run(args, resolveRoot(folder))) {
    throw new Problem(
      `${manifest.name} was not published: the lines above say why. Run the release again to go on.`,
    );
  }
}

/** What is to be published; in a dry run all of it, whatever was released before. */
function choose(packages, { dryRun }) {
  if (dryRun) return inOrder(packages);
  return planRelease({
    packages,
    changesets: listChangesets(),
    tags: listTags(),
  });
}

/** Nothing is published before its users can report a vulnerability. */
function assertSecurityContact() {
  const policy = fs.readFileSync(resolveRoot('SECURITY.md'), 'utf8');
  if (policy.includes('FILL-IN')) {
    throw new Problem(
      'SECURITY.md names no contact yet: fill in an address before the first release.',
    );
  }
}

/** Builds, packs and checks the packages, publishes them and tags the commit. */
async function release(args, { run = runScript, env = process.env } = {}) {
  const options = parseReleaseOptions(args, env);
  if (options.help) {
    print(options.help);
    return;
  }
  const packages = choose(listPublished(), options);
  if (packages.length === 0) {
    print('Every package is released.');
    return;
  }
  if (!options.dryRun) assertSecurityContact();
  const check = resolveRoot('scripts/adoption/run.cjs');
  if (!run([check, '--only', 'pack,lint'])) {
    throw new Problem(
      'Nothing was published: the packed packages have faults, which the lines above name.',
    );
  }
  for (const entry of packages) publish(entry, { options, run });
  if (!options.dryRun) {
    // The workflow reads the names of the tags from the output and pushes them.
    run([resolveBin('@changesets/cli', 'changeset'), 'tag']);
  }
}

module.exports = { publishArguments, release };
