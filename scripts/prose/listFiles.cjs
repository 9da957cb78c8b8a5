const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const { resolveRoot, rootDir } = require('../lib/workspace.cjs');

const PROSE = [
  /\.md$/,
  /^(plugins|packages)\/[^/]+\/src\/.*\.tsx?$/,
  /^(plugins|packages)\/[^/]+\/config\.d\.ts$/,
  /^plugins\/[^/]+\/(packs|src\/schema)\/.*\.yaml$/,
  /^catalog-info\/.*\.yaml$/,
  /^\.github\/ISSUE_TEMPLATE\/.*\.yml$/,
  /^scripts\/.*\.cjs$/,
];

const NO_PROSE = [
  /(^|\/)CHANGELOG\.md$/,
  /\/(cli-)?report[\w.-]*\.md$/,
  /\.test\.|\/__(testUtils|fixtures)__\/|\.generated\./,
];

/** Files with texts that people read: documentation, messages, errors, packs. */
function isProse(file) {
  return (
    PROSE.some(pattern => pattern.test(file)) &&
    !NO_PROSE.some(pattern => pattern.test(file))
  );
}

/** Files of the repository with prose in them, within `places` where some are given. */
function listFiles(places) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', [...args, '--', ...places], { cwd: rootDir })
    .toString()
    .split('\0')
    .filter(file => file && isProse(file))
    .filter(file => fs.existsSync(resolveRoot(file)))
    .sort();
}

module.exports = { isProse, listFiles };
