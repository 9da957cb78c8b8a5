const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Problem } = require('../../lib/Problem.cjs');
const { nodeIn } = require('../../lib/bringNode.cjs');
const { environmentOf } = require('../../lib/runWithNode.cjs');

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

/** Compiles the native modules of a tree of hard links for the Node in `node`. */
function compileModules(tree, node) {
  for (const name of listCompiled(tree)) {
    process.stdout.write(`Compiling ${path.basename(name)}.\n`);
    const folder = path.join(tree, name);
    unlinkFolder(folder);
    const { status, stderr, stdout } = spawnSync(
      nodeIn(node),
      [
        path.join(tree, 'node_modules/node-gyp/bin/node-gyp.js'),
        'rebuild',
        '--release',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 256 * 2 ** 20,
        // The headers are named here: npm may hand on a `nodedir` of the machine, and
        // node-gyp prefers it to its own arguments.
        env: environmentOf(node, process.env),
      },
    );
    if (status !== 0) {
      const last = `${stdout}${stderr}`.trim().split('\n').slice(-20);
      throw new Problem(
        `${path.basename(name)} could not be compiled:\n${last.join('\n')}`,
      );
    }
  }
}

module.exports = { compileModules, listCompiled, unlinkFolder };
