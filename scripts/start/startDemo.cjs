const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { Problem } = require('../lib/Problem.cjs');
const { ensureInstalled } = require('../lib/ensureInstalled.cjs');
const { resolveRoot, rootDir } = require('../lib/workspace.cjs');
const { startPortal } = require('./startPortal.cjs');

const REGISTER = 'examples/us-2025/individual.csv';
const FOLDER = '.data/us-2025/register';

/** Turns the register into entities, as anybody would with a register of their own. */
function importRegister() {
  fs.rmSync(resolveRoot(FOLDER), { recursive: true, force: true });
  fs.mkdirSync(resolveRoot(FOLDER), { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    [
      resolveRoot('packages/cli/bin/ai-governance'),
      'import',
      REGISTER,
      '--mapping=us-federal-2025',
      `--out=${FOLDER}`,
    ],
    { cwd: rootDir, stdio: 'inherit' },
  );
  if (status !== 0) throw new Problem(`${REGISTER} could not be imported.`);
}

async function startDemo(args) {
  if (!args.includes('--no-install')) ensureInstalled();
  importRegister();
  process.stdout.write(
    'The catalog takes in 3,611 systems in about a minute; the overview counts them as they come.\n',
  );
  await startPortal([
    `--config=${resolveRoot('app-config.yaml')}`,
    `--config=${resolveRoot('app-config.us-2025.yaml')}`,
    ...args,
  ]);
}

module.exports = { startDemo };
