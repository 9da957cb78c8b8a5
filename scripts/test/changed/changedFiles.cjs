const { execFileSync } = require('node:child_process');
const { Problem } = require('../../lib/Problem.cjs');
const { rootDir } = require('../../lib/workspace.cjs');

/** Where a branch starts from when nobody says so; the first that there is. */
const DEFAULT_REFS = ['origin/main', 'main'];

function git(args, cwd) {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 2 ** 20,
  }).trim();
}

function findCommit(ref, cwd) {
  try {
    return git(['merge-base', ref, 'HEAD'], cwd);
  } catch {
    return undefined;
  }
}

function findBase(ref, cwd) {
  const refs = ref ? [ref] : DEFAULT_REFS;
  for (const name of refs) {
    const commit = findCommit(name, cwd);
    if (commit) return { name, commit };
  }
  throw new Problem(
    `Nothing to compare with: git knows no commit that this one has in common with ${refs.join(
      ' or ',
    )}. Name one: npm test -- --changed <ref>`,
  );
}

/**
 * What differs from the commit where this branch left `ref`: committed, staged, in
 * the working tree or new, and both names of what was moved.
 */
function findChangedFiles(ref, cwd = rootDir) {
  const base = findBase(ref, cwd);
  const list = args => git(args, cwd).split('\0').filter(Boolean);
  const files = new Set([
    ...list(['diff', '--name-only', '--no-renames', '-z', base.commit]),
    ...list(['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  return { base, files: [...files].sort() };
}

module.exports = { findChangedFiles };
