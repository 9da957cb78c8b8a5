const fs = require('node:fs');
const path = require('node:path');
const { readJson, resolveRoot } = require('../../lib/workspace.cjs');
const { exec } = require('../lib/exec.cjs');

const FOLDER = resolveRoot('temp/adoption/tarballs');

/** `@scope/name` to the name of its file. */
function tarballOf(name) {
  return path.join(FOLDER, `${name.replace('@', '').replace('/', '-')}.tgz`);
}

/** Every file below a folder, as paths relative to it with forward slashes. */
function listFiles(folder, base = folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory()
      ? listFiles(file, base)
      : [path.relative(base, file).split(path.sep).join('/')];
  });
}

/** Unpacks a tarball beside itself, and resolves with what is in it. */
async function readTarball(file) {
  const folder = file.replace(/\.tgz$/, '');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await exec('tar', ['-xzf', file, '-C', folder, '--strip-components=1'], {
    cwd: FOLDER,
    log: 'pack',
  });
  const files = listFiles(folder).sort();
  const sizes = files.map(name => fs.statSync(path.join(folder, name)).size);
  return {
    folder,
    files,
    manifest: readJson(path.join(folder, 'package.json')),
    size: {
      tarball: fs.statSync(file).size,
      unpacked: sizes.reduce((sum, size) => sum + size, 0),
      files: files.length,
    },
  };
}

module.exports = { FOLDER, tarballOf, readTarball };
