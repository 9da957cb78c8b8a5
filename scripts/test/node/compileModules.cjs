const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Problem } = require('../../lib/Problem.cjs');
const { nodeIn } = require('../../lib/bringNode.cjs');

/** Where node-gyp puts what it has compiled, below a package. */
const COMPILED = `${path.sep}build${path.sep}Release${path.sep}`;

/** Packages below `node_modules` that were compiled for one version of Node. */
function listCompiled(tree) {
  const files = execFileSync(
    'find',
    ['node_modules', '-path', `*${COMPILED}*.node`, '-type', 'f'],
    { cwd: tree, encoding: 'utf8' },
  );
  const folders = files
    .split('\n')
    .filter(Boolean)
    .map(file => file.slice(0, file.lastIndexOf(COMPILED)));
  return [...new Set(folders)];
}

/** A folder of hard links becomes one of files, so that writing stays within it. */
function unlinkFolder(folder) {
  const copy = `${folder}.copy`;
  fs.rmSync(copy, { recursive: true, force: true });
  execFileSync('cp', ['-r', '--preserve=mode,timestamps', folder, copy]);
  fs.rmSync(folder, { recursive: true });
  fs.renameSync(copy, folder);
}

/** Runs the Node in `node`; throws with the last lines that it wrote where it fails. */
function runNode(node, args, { cwd, problem }) {
  const { status, stderr, stdout } = spawnSync(nodeIn(node), args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 2 ** 20,
    env: gypEnvironment(node),
  });
  if (status === 0) return;
  const last = `${stdout}${stderr}`.trim().split('\n').slice(-20);
  throw new Problem(`${problem}:\n${last.join('\n')}`);
}

/**
 * node-gyp prefers npm's settings to its own arguments, and npm hands on a `nodedir`
 * of the machine, with the headers of another Node.
 */
function gypEnvironment(node, env = process.env) {
  return { ...env, npm_config_nodedir: node };
}

/** Compiles the native modules of a tree of hard links for the Node in `node`. */
function compileModules(tree, node) {
  for (const name of listCompiled(tree)) {
    const title = path.basename(name);
    process.stdout.write(`Compiling ${title}.\n`);
    const folder = path.join(tree, name);
    unlinkFolder(folder);
    const gyp = path.join(tree, 'node_modules/node-gyp/bin/node-gyp.js');
    runNode(node, [gyp, 'rebuild', '--release'], {
      cwd: folder,
      problem: `${title} could not be compiled`,
    });
  }
}

module.exports = {
  compileModules,
  gypEnvironment,
  listCompiled,
  unlinkFolder,
};
