const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { listWorkspaces } = require('../../lib/workspace.cjs');

/** Which files the copy has, for those that go. */
const LIST = '.files.json';

function git(args, cwd) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' });
}

/** What is tracked or could be; not what a run has made. */
function listSources(root) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return git(args, root)
    .split('\0')
    .filter(Boolean)
    .filter(file => fs.existsSync(path.join(root, file)));
}

function copyFile(from, to) {
  const { mtime, size, mode } = fs.statSync(from);
  const existing = fs.statSync(to, { throwIfNoEntry: false });
  const same =
    existing?.size === size && existing.mtime.getTime() === mtime.getTime();
  if (same) return;
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(from, to);
  fs.chmodSync(to, mode);
  // By their times builds are out of date or not.
  fs.utimesSync(to, mtime, mtime);
}

/** Files as they are now, without those that are gone, and the same history of git. */
function copySources(root, tree) {
  const files = listSources(root);
  const list = path.join(tree, LIST);
  const earlier = fs.existsSync(list)
    ? JSON.parse(fs.readFileSync(list, 'utf8'))
    : [];
  fs.mkdirSync(tree, { recursive: true });
  fs.writeFileSync(list, JSON.stringify(files));
  const kept = new Set(files);
  for (const file of earlier) {
    if (!kept.has(file)) fs.rmSync(path.join(tree, file), { force: true });
  }
  for (const file of files) {
    copyFile(path.join(root, file), path.join(tree, file));
  }
  const history = git(['rev-parse', '--absolute-git-dir'], root).trim();
  fs.writeFileSync(path.join(tree, '.git'), `gitdir: ${history}\n`);
}

function replace(from, to, options) {
  fs.rmSync(to, { recursive: true, force: true });
  if (!fs.existsSync(from)) return;
  fs.mkdirSync(path.dirname(to), { recursive: true });
  execFileSync('cp', [...options, from, to]);
}

/** Dependencies as hard links, which take neither room nor time. */
function linkModules(root, tree) {
  for (const folder of ['.', ...listWorkspaces(root)]) {
    const name = path.join(folder, 'node_modules');
    replace(path.join(root, name), path.join(tree, name), ['-al']);
  }
  // Tools write there, which must not reach the files that the other Node uses.
  const cache = path.join(tree, 'node_modules/.cache');
  fs.rmSync(cache, { recursive: true, force: true });
}

/** The built apps, which no Node makes any different. */
function copyApps(root, tree, apps) {
  for (const app of apps) {
    const name = path.join('packages', app, 'dist');
    replace(path.join(root, name), path.join(tree, name), ['-a']);
  }
}

module.exports = { copyApps, copySources, linkModules };
