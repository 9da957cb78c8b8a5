#!/usr/bin/env node
const path = require('node:path');
const { rootDir } = require('../lib/workspace.cjs');
const { readImports, roomOf, toGraph } = require('./importGraph.cjs');
const { findKnots, findLevels, reduceGraph } = require('./knots.cjs');

const USAGE = `Usage: node scripts/lint/plan.cjs [--mermaid] <package folder>...

Shows which rooms of a package (folders and files directly below src) import
from which. Names are followed through index.ts, and types count. Fails if rooms
are in a knot or files in a circle. With --mermaid, draws the rooms as Markdown.`;

function readPlan(folder) {
  const imports = readImports(path.resolve(rootDir, folder, 'src'));
  const rooms = toGraph(imports, roomOf);
  return {
    folder,
    imports,
    rooms,
    knots: findKnots(rooms),
    circles: findKnots(toGraph(imports, file => file)),
  };
}

function countOf(list, one) {
  return `${list.length} ${one}${list.length === 1 ? '' : 's'}`;
}

function listArrows(graph) {
  return [...graph].flatMap(([room, nexts]) => nexts.map(next => [room, next]));
}

/** One import for each arrow within a knot. */
function describeKnot({ imports, rooms }, knot) {
  const lines = knot.flatMap(room =>
    rooms
      .get(room)
      .filter(other => knot.includes(other))
      .flatMap(other => {
        const found = imports.filter(
          ({ from, to }) => roomOf(from) === room && roomOf(to) === other,
        );
        const { from, to, name } = found[0];
        const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
        return `  ${room} -> ${other}: ${from} imports ${name} of ${to}${more}`;
      }),
  );
  return [`Knot of ${knot.length}: ${knot.join(', ')}`, ...lines];
}

function toText(plan) {
  const { folder, rooms, knots, circles } = plan;
  const width = Math.max(...[...rooms.keys()].map(room => room.length));
  return [
    `${folder}: ${[
      countOf([...rooms.keys()], 'room'),
      countOf(listArrows(rooms), 'arrow'),
      countOf(knots, 'knot'),
      countOf(circles, 'circle'),
    ].join(', ')}`,
    ...[...rooms].map(([room, nexts]) =>
      `  ${room.padEnd(width)}  ${nexts.join(', ')}`.trimEnd(),
    ),
    ...knots.flatMap(knot => describeKnot(plan, knot)),
    ...circles.map(circle => `Circle of files: ${circle.join(', ')}`),
  ].join('\n');
}

/** Rooms of one level stand side by side; of a knot, every arrow is drawn. */
function toMermaid({ folder, rooms, knots }) {
  const drawn = knots.length > 0 ? rooms : reduceGraph(rooms);
  const levels = knots.length > 0 ? new Map() : findLevels(rooms);
  const byLevel = [...rooms.keys()].sort(
    (a, b) => (levels.get(b) ?? 0) - (levels.get(a) ?? 0),
  );
  // "end" and the like are words of Mermaid, so a node is not called by its name.
  const ids = new Map(byLevel.map((room, index) => [room, `r${index}`]));
  return [
    `### ${folder}`,
    '',
    'An arrow points from a folder to one that it imports from, types counted.',
    ...(knots.length > 0
      ? []
      : ['Arrows that follow from others are not drawn.']),
    '',
    '```mermaid',
    'flowchart TD',
    ...byLevel.map(room => `  ${ids.get(room)}["${room}"]`),
    ...byLevel.flatMap(room =>
      drawn.get(room).map(next => `  ${ids.get(room)} --> ${ids.get(next)}`),
    ),
    '```',
    '',
  ].join('\n');
}

function main(args) {
  const folders = args.filter(arg => !arg.startsWith('--'));
  const unknown = args.some(arg => arg.startsWith('--') && arg !== '--mermaid');
  if (folders.length === 0 || unknown) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const plans = folders.map(readPlan);
  const write = args.includes('--mermaid') ? toMermaid : toText;
  process.stdout.write(`${plans.map(write).join('\n')}\n`);
  const tied = ({ knots, circles }) => knots.length + circles.length > 0;
  return plans.some(tied) ? 1 : 0;
}

if (require.main === module) {
  process.exitCode = main(process.argv.slice(2));
}

module.exports = { readPlan };
