const fs = require('node:fs');
const path = require('node:path');
const {
  listWorkspaces,
  readJson,
  resolveRoot,
  rootDir,
} = require('../lib/workspace.cjs');

const BEGIN = '<!-- picture: begin, made by `yarn generate` -->';
const END = '<!-- picture: end -->';

/** Packages to show from above: those that nothing else depends on come first. */
function readPackages() {
  return listWorkspaces(rootDir)
    .filter(folder => !/packages\/(app|app-legacy|backend)$/.test(folder))
    .map(folder => ({
      folder,
      manifest: readJson(resolveRoot(folder, 'package.json')),
    }));
}

/** Floors that the lint of a package holds, bottom first; none when it holds none. */
function readFloors(folder) {
  const file = resolveRoot(folder, '.eslintrc.js');
  if (!fs.existsSync(file)) return [];
  return require(file).settings?.floors ?? [];
}

const idOf = folder => path.basename(folder).replace(/\W/g, '_');

function drawPackage({ folder }, floors) {
  const id = idOf(folder);
  if (floors.length === 0) return [`  ${id}["${path.basename(folder)}"]`];
  const boxes = floors.map((rooms, floor) => ({
    name: `${id}_${floor}`,
    text: rooms.join(' · '),
  }));
  const fromAbove = [...boxes].reverse();
  return [
    `  subgraph ${id}["${path.basename(folder)}"]`,
    '    direction TB',
    ...fromAbove.map(({ name, text }) => `    ${name}["${text}"]`),
    `    ${fromAbove.map(({ name }) => name).join(' --> ')}`,
    '  end',
  ];
}

/** Dependencies at run time, and what a bundled command is built from. */
function dependenciesOf({ folder, manifest }) {
  return {
    ...manifest.dependencies,
    ...(folder === 'packages/cli' ? manifest.devDependencies : {}),
  };
}

/** The packages and their floors as a Mermaid flow chart: arrows point to what is imported. */
function drawArchitecture() {
  const packages = readPackages();
  const idByName = new Map(
    packages.map(({ folder, manifest }) => [manifest.name, idOf(folder)]),
  );
  const arrows = packages.flatMap(entry =>
    Object.keys(dependenciesOf(entry))
      .filter(name => idByName.has(name))
      .map(name => `  ${idOf(entry.folder)} --> ${idByName.get(name)}`),
  );
  return [
    '```mermaid',
    'flowchart TB',
    ...packages.flatMap(entry => drawPackage(entry, readFloors(entry.folder))),
    ...arrows.sort(),
    '```',
  ].join('\n');
}

/** `text` with its picture replaced by `picture`. */
function replacePicture(text, picture) {
  const [before, rest] = text.split(BEGIN);
  const [, after] = (rest ?? '').split(END);
  if (after === undefined) {
    throw new Error(`the page has no place for the picture: ${BEGIN} … ${END}`);
  }
  return `${before}${BEGIN}\n\n${picture}\n\n${END}${after}`;
}

module.exports = { drawArchitecture, replacePicture };
