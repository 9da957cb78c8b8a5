/* Table of documents, and its place in docs/performance.md. */
const { ms, table, writeBetween } = require('./document.cjs');

const PLACE = {
  begin: '<!-- documents: yarn bench --only documents --write -->',
  end: '<!-- end of documents -->',
};

const number = value => Math.round(value).toLocaleString('en-US');

const LINES = [
  [
    'Every document read for the first time, and all systems evaluated',
    'first',
  ],
  ['A sweep over every document, nothing changed', 'sweep'],
  ['A look for changes with no document due', 'idle'],
];

function formatDocuments({ machine, scenarios }) {
  const [{ count, documents }] = scenarios;
  return [
    `Measured on ${machine.date}: ${machine.cores} cores (${machine.model}), Node ${machine.node}. ` +
      `${number(count)} systems with ${number(
        documents,
      )} documents on one host; median of five sweeps.`,
    '',
    table(
      ['', ...scenarios.map(s => s.engine)],
      [
        ...LINES.map(([title, key]) => [
          title,
          ...scenarios.map(s => ms(s[key])),
        ]),
        ['Requests of a sweep', ...scenarios.map(s => number(s.requests))],
        [
          'Of those, answered that nothing changed',
          ...scenarios.map(s => number(s.unchanged)),
        ],
        [
          'Systems evaluated by five sweeps',
          ...scenarios.map(s => number(s.evaluated)),
        ],
      ],
    ),
  ].join('\n');
}

function writeDocuments(result) {
  writeBetween(PLACE, formatDocuments(result));
}

module.exports = { formatDocuments, writeDocuments };
