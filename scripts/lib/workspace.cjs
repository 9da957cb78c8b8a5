const fs = require('node:fs');
const path = require('node:path');

const rootDir = path.resolve(__dirname, '../..');

/** A path inside the repository. */
function resolveRoot(...parts) {
  return path.join(rootDir, ...parts);
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** Folders of the workspaces, relative to the root, sorted. */
function listWorkspaces(root = rootDir) {
  const folders = [];
  for (const pattern of readJson(path.join(root, 'package.json')).workspaces) {
    const parent = pattern.replace(/\/\*$/, '');
    for (const name of fs.readdirSync(path.join(root, parent))) {
      const folder = `${parent}/${name}`;
      if (fs.existsSync(path.join(root, folder, 'package.json'))) {
        folders.push(folder);
      }
    }
  }
  return folders.sort();
}

/** The script behind a command of a dependency, to be run with this Node. */
function resolveBin(packageName, command) {
  const file = require.resolve(`${packageName}/package.json`, {
    paths: [rootDir],
  });
  const { bin } = readJson(file);
  const relative = typeof bin === 'string' ? bin : bin[command ?? packageName];
  return path.join(path.dirname(file), relative);
}

module.exports = { rootDir, resolveRoot, readJson, listWorkspaces, resolveBin };
