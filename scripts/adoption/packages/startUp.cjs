const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { listGrown } = require('./growth.cjs');

/** What the suite adds may grow by this many bytes before somebody has to look. */
const FLOOR = 2_000;

const FIELDS = { bytes: 'bytes', gzip: 'bytes of gzip' };

/** The scripts and styles that a page of a built app names, as paths below its folder. */
function listStartFiles(html) {
  const names = /\b(?:src|href)="[^"]*?(static\/[^"?]+\.(?:js|css))"/g;
  return [...html.matchAll(names)].map(([, file]) => file);
}

/**
 * What a browser fetches before a built app shows anything: bytes as they are, and with
 * gzip, of the scripts and styles of `index.html` in the folder `dist`. Throws where it names none.
 */
function measureStart(dist) {
  const html = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const contents = listStartFiles(html).map(file =>
    fs.readFileSync(path.join(dist, file)),
  );
  if (contents.length === 0)
    throw new Error(`${dist}/index.html names no script.`);
  const sum = sizeOf => contents.reduce((all, one) => all + sizeOf(one), 0);
  return {
    bytes: sum(content => content.length),
    gzip: sum(content => zlib.gzipSync(content, { level: 9 }).length),
  };
}

/** What the second of two measurements has more than the first. */
function addedToStart(before, after) {
  return {
    bytes: after.bytes - before.bytes,
    gzip: after.gzip - before.gzip,
  };
}

/** How the share of the suite in the start of an app outgrew what is recorded of it. */
function findStartGrowth(kind, added, recorded) {
  if (!recorded) return [`nothing is recorded of the start of a ${kind} app`];
  return listGrown({
    size: added,
    recorded,
    fields: FIELDS,
    floor: FLOOR,
  }).map(
    ({ now, advice }) =>
      `the suite adds ${now} to the start of a ${kind} app, and ${advice}`,
  );
}

module.exports = {
  listStartFiles,
  measureStart,
  addedToStart,
  findStartGrowth,
};
