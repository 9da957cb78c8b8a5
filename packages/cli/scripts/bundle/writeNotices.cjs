const fs = require('node:fs');
const path = require('node:path');

function packageFolderOf(input, folder) {
  const found = input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//);
  return found && path.resolve(folder, found[1]);
}

function licenceText(packageFolder) {
  const file = fs
    .readdirSync(packageFolder)
    .find(name => /^licen[cs]e(\.|$)/i.test(name));
  return file && fs.readFileSync(path.join(packageFolder, file), 'utf8').trim();
}

/**
 * Writes names and licences of the packages that are inside a bundle.
 *
 * @param inputs - names of the files in it, seen from `folder`
 */
function writeNotices({ inputs, folder, file }) {
  const folders = new Set(
    inputs.map(input => packageFolderOf(input, folder)).filter(Boolean),
  );
  const notices = [...folders].map(packageFolder => {
    const manifest = require(path.join(packageFolder, 'package.json'));
    const text = licenceText(packageFolder) ?? `Licence: ${manifest.license}`;
    return `${manifest.name} ${manifest.version}\n\n${text}\n`;
  });
  fs.writeFileSync(file, notices.sort().join(`\n${'-'.repeat(72)}\n\n`));
}

module.exports = { writeNotices };
