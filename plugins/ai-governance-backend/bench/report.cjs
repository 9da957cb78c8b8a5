/* Tables of the benchmark, and their place in docs/performance.md. */
const { ms, table, writeBetween } = require('./document.cjs');

const PLACE = {
  begin: '<!-- figures: yarn bench --write -->',
  end: '<!-- end of figures -->',
};

function pureTable(pure) {
  return table(
    ['Systems × controls', 'CPU time', 'per system'],
    pure.map(({ count, controls, cpuMs, microsecondsPerSystem }) => [
      `${count.toLocaleString('en-US')} × ${controls}`,
      ms(cpuMs),
      `${microsecondsPerSystem.toFixed(0)} µs`,
    ]),
  );
}

const pair = ({ p50, p95 }) => `${ms(p50)}, ${ms(p95)}`;

const LINES = [
  ['First full run', s => ms(s.first.ms)],
  ['Run with nothing changed', s => ms(s.unchanged.ms)],
  ['Run after 100 changes', s => ms(s.hundred.ms)],
  ['Results that the last run wrote', s => s.hundred.changed],
  ['Heap growth in the first run', s => `${s.first.heapGrowthMb} MB`],
  [
    'Stored per system and change, mean and largest',
    s => `${s.bytesPerChange.mean} and ${s.bytesPerChange.max} bytes`,
  ],
  ['Scorecard, p50 and p95', s => pair(s.reads.scorecard)],
  ['Slowest inventory page, p50 and p95', s => pair(s.reads.slowestPage)],
  [
    'its filter and order',
    s => `${s.reads.slowestPage.filter}, ${s.reads.slowestPage.order}`,
  ],
  ['Summary, p50 and p95', s => pair(s.reads.summary)],
  ['Summary of a group tree, p50 and p95', s => pair(s.reads.groupTreeSummary)],
  ['History of a system, p50 and p95', s => pair(s.reads.history)],
  ...Object.entries({
    attention: 'Attention, first 50',
    unregistered: 'Unregistered AI, first 50',
    crosswalk: 'Crosswalk',
    clauses: 'Clauses 4 to 10',
    applicability: 'Statement of Applicability',
    obligations: 'Obligations',
    reviewInputs: 'Inputs of a management review, a year',
    readiness: 'Readiness for stages 1 and 2, a year',
    gap: 'Gap assessment',
  }).map(([key, title]) => [
    `${title}, p50 and p95`,
    s => pair(s.reads.views[key]),
  ]),
  ['Ingestion by the catalog, before', s => `${s.ingestSeconds} s`],
];

function scenarioTable(scenarios) {
  return table(
    [
      '',
      ...scenarios.map(s => `${s.engine}, ${s.count.toLocaleString('en-US')}`),
    ],
    LINES.map(([title, read]) => [title, ...scenarios.map(read)]),
  );
}

function formatReport({ machine, pure, scenarios }) {
  return [
    `Measured on ${machine.date}: ${machine.cores} cores (${machine.model}), Node ${machine.node}.`,
    '',
    '### Pure evaluation',
    '',
    pureTable(pure),
    '',
    '### Plugin and catalog',
    '',
    scenarioTable(scenarios),
  ].join('\n');
}

function writeReport(result) {
  writeBetween(PLACE, formatReport(result));
}

module.exports = { formatReport, writeReport };
