#!/usr/bin/env node
/*
 * node plugins/ai-governance-backend/bench/peers.cjs [--engines sqlite,postgres] [--write]
 * yarn bench --peers [--engines sqlite,postgres] [--write]
 *
 * Measures this plugin and two others side by side: 1,000 entities, a catalog in memory,
 * three runs of each on each engine, every one in a process and on a database of its own,
 * taking turns. The peers are installed with npm into BENCH_PEERS_FOLDER, by default a
 * folder for temporary files, and are kept there. --write puts the figures into
 * docs/performance.md.
 */
const os = require('node:os');
const { install } = require('./peers/packages.cjs');
const { formatPeers, writePeers } = require('./peers/report.cjs');
const { median } = require('./peers/meter.cjs');
const {
  describeMachine,
  inOwnProcess,
  option,
  POSTGRES,
  reachable,
} = require('./processes.cjs');

const COUNT = 1000;
const RUNS = 3;

/** What is measured, and which peer has to be installed for it. */
const SUBJECTS = [
  { id: 'tech-insights', peer: 'tech-insights' },
  { id: 'scorecard', peer: 'scorecard' },
  { id: 'scorecard-each', peer: 'scorecard' },
  { id: 'ours' },
  { id: 'ours-entity' },
];

/** The peers by name; one that cannot be installed is named and left out. */
async function installPeers() {
  const installed = {};
  const missing = [];
  for (const peer of new Set(SUBJECTS.flatMap(subject => subject.peer ?? []))) {
    try {
      installed[peer] = await install(peer);
    } catch (error) {
      process.stderr.write(`${peer} is left out: ${error.message}\n`);
      missing.push(peer);
    }
  }
  return { installed, missing };
}

/** All runs, in turns, so that what else the machine does meets every subject. */
async function measureAll({ engines, subjects, installed }) {
  const runs = [];
  for (let run = 1; run <= RUNS; run++) {
    for (const engine of engines) {
      for (const { id, peer } of subjects) {
        process.stderr.write(`${run} of ${RUNS}: ${id} on ${engine} …\n`);
        const folder = peer ? [installed[peer].folder] : [];
        const args = [id, engine, String(COUNT), POSTGRES, ...folder];
        runs.push(await inOwnProcess('peers/subject.cjs', args));
      }
    }
  }
  return runs;
}

/** Medians over runs of the same steps. */
function toMedians(runs) {
  const ofStep = key =>
    Object.fromEntries(
      Object.keys(runs[0].steps[key]).map(figure => [
        figure,
        median(runs.map(({ steps }) => steps[key][figure])),
      ]),
    );
  return {
    steps: Object.fromEntries(
      Object.keys(runs[0].steps).map(key => [key, ofStep(key)]),
    ),
    one: median(runs.map(({ one }) => one)),
  };
}

async function benchPeers() {
  const load = os.loadavg()[0];
  const { installed, missing } = await installPeers();
  const engines = await reachable(
    option('engines', 'sqlite,postgres').split(','),
  );
  const subjects = SUBJECTS.filter(({ peer }) => !peer || installed[peer]);
  const runs = await measureAll({ engines, subjects, installed });
  const of = (id, engine) =>
    toMedians(runs.filter(r => r.subject === id && r.engine === engine));
  const result = {
    machine: { ...describeMachine(), load },
    count: COUNT,
    engines,
    installed,
    missing,
    subjects: Object.fromEntries(
      subjects.map(({ id }) => [id, engines.map(engine => of(id, engine))]),
    ),
  };
  process.stdout.write(`${formatPeers(result)}\n`);
  if (process.argv.includes('--write')) writePeers(result);
}

module.exports = { benchPeers };

if (require.main === module) {
  benchPeers().catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
}
