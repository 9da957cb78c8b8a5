const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { APPS } = require('../../lib/buildApps.cjs');
const { bringNode, nodeIn } = require('../../lib/bringNode.cjs');
const {
  INSTALLED_FILE,
  nextInstallStep,
  readInstallState,
  wantedInstallState,
  writeInstallState,
} = require('../../lib/installState.cjs');
const { runWithNode } = require('../../lib/runWithNode.cjs');
const { resolveRoot, rootDir } = require('../../lib/workspace.cjs');
const { compileModules } = require('./compileModules.cjs');
const { copyApps, copySources, linkModules } = require('./copyTree.cjs');

/** The installation of this tree, as the Node in `node` would have it. */
function wantedState(node) {
  const modules = execFileSync(
    nodeIn(node),
    ['-p', 'process.versions.modules'],
    { encoding: 'utf8' },
  ).trim();
  return {
    ...wantedInstallState(rootDir),
    runtime: `${process.platform}-${process.arch}-${modules}`,
  };
}

/** Hard links to the dependencies, with native modules compiled for the Node in `node`. */
function installModules(tree, node) {
  const wanted = wantedState(node);
  if (!nextInstallStep(readInstallState(tree), wanted)) return;
  process.stdout.write(`Linking the dependencies into ${tree}.\n`);
  linkModules(rootDir, tree);
  // The file is a link to the one that speaks of this Node.
  fs.rmSync(path.join(tree, INSTALLED_FILE), { force: true });
  compileModules(tree, node);
  writeInstallState(tree, wanted);
}

/**
 * Runs the checks with another Node in a copy of the repository, whose native modules
 * are compiled for that Node. Resolves with the exit code.
 */
async function runInTree({ major, args }) {
  const node = bringNode(major);
  const tree = resolveRoot('temp', `node-${major}`);
  copySources(rootDir, tree);
  installModules(tree, node);
  copyApps(rootDir, tree, APPS);
  process.stdout.write(
    `Running with Node ${path.basename(
      node,
    )} in ${tree}: results are in its temp/test.\n`,
  );
  return runWithNode({
    folder: node,
    cwd: tree,
    args: [path.join(tree, 'scripts/test.cjs'), ...args],
  });
}

module.exports = { runInTree };
