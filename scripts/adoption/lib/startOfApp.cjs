const fs = require('node:fs');
const path = require('node:path');
const { readJson, resolveRoot } = require('../../lib/workspace.cjs');
const {
  addedToStart,
  findStartGrowth,
  measureStart,
} = require('../packages/startUp.cjs');

/** What the suite adds to the start of an app of each kind, with all that the READMEs add. */
const RECORDED = resolveRoot('docs/start-up-sizes.json');

const distOf = app => path.join(app.folder, 'packages/app/dist');

/**
 * The start of a portal without the suite. It is measured once and kept beside the
 * portal from which this one was copied, because a build takes minutes.
 */
async function startWithoutSuite(app) {
  const kept = `${app.base}.start.json`;
  if (!fs.existsSync(kept)) {
    await app.run('yarn workspace app build');
    fs.writeFileSync(kept, JSON.stringify(measureStart(distOf(app))));
    fs.rmSync(distOf(app), { recursive: true });
  }
  return readJson(kept);
}

function readRecorded() {
  return fs.existsSync(RECORDED) ? readJson(RECORDED) : {};
}

function write(kind, added) {
  const all = { ...readRecorded(), [kind]: added };
  fs.writeFileSync(RECORDED, `${JSON.stringify(all, undefined, 2)}\n`);
}

/** Compares what the built suite added to the start of a portal with what is recorded. */
function compareStart({ report, app, kind, before, record }) {
  const added = addedToStart(before, measureStart(distOf(app)));
  if (record) write(kind, added);
  report.note(
    `start of the app: ${before.bytes} bytes, ${before.gzip} gzip; the suite adds ${added.bytes}, ${added.gzip} gzip`,
  );
  report.none(
    'the suite adds to the start of the app what is recorded',
    findStartGrowth(kind, added, readRecorded()[kind]),
  );
}

module.exports = { startWithoutSuite, compareStart };
