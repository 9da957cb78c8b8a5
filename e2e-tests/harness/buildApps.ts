import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resolveBin, resolveRoot } from '../../scripts/lib/workspace.cjs';
import { APPS, AppName } from './types';

/** What goes into an app, apart from itself. */
const SOURCES = [
  'yarn.lock',
  'app-config.yaml',
  'plugins/ai-governance/src',
  'plugins/ai-governance-common/src',
];

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .map(name => newestChange(join(path, name)))
    .reduce((newest, time) => Math.max(newest, time), 0);
}

function isOutdated(app: AppName): boolean {
  const built = newestChange(resolveRoot('packages', app, 'dist/index.html'));
  const own = ['src', 'public', 'package.json'].map(
    name => `packages/${app}/${name}`,
  );
  return [...SOURCES, ...own].some(
    path => newestChange(resolveRoot(path)) > built,
  );
}

function build(app: AppName) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolveBin('@backstage/cli', 'backstage-cli'), 'package', 'build'],
    {
      cwd: resolveRoot('packages', app),
      // CI turns the bundler's warnings, such as one on size, into errors.
      env: { ...process.env, CI: '' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    throw new Error(`packages/${app} could not be built:\n${stdout}${stderr}`);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stdout.write(`Built packages/${app} in ${seconds} s\n`);
}

/**
 * Builds the apps that the tests open, where something has changed since the
 * last build: the browser sees what an adopter would serve.
 */
export default function buildApps() {
  for (const app of APPS) {
    if (isOutdated(app)) build(app);
  }
}
