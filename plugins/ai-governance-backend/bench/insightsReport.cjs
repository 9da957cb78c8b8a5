/* Table of roll-ups and trends, and its place in docs/performance.md. */
const { ms, table, writeBetween } = require('./document.cjs');

const PLACE = {
  begin: '<!-- roll-ups and trends: yarn bench --write -->',
  end: '<!-- end of roll-ups and trends -->',
};

const LINES = [
  ['rollup', 'Group tree, first two levels'],
  ['wholeTree', 'Group tree, every group'],
  ['heatMap', 'Heat map, teams and areas'],
  ['area', 'Roll-up by area'],
  ['year', 'Trend of 12 months by the week'],
  ['yearByDay', 'Trend of 12 months by the day'],
  ['twoYears', 'Trend of two years by 30 days'],
  ['yearOfGroup', 'Trend of 12 months, a group tree and two classes'],
  ['changes', 'What changed in 30 days, first page and counts'],
  ['target', 'Burn-down of a target'],
];

const number = value => value.toLocaleString('en-US');

function formatInsights({ machine, scenarios }) {
  const [{ count, groups, changes, spans }] = scenarios;
  return [
    `Measured on ${machine.date}: ${machine.cores} cores (${machine.model}), Node ${machine.node}. ` +
      `${number(count)} systems, ${groups} groups eight deep, two years with ` +
      `${number(changes)} changes in ${number(spans)} spans.`,
    '',
    table(
      ['p50 and p95, over HTTP', ...scenarios.map(s => s.engine)],
      LINES.map(([key, title]) => [
        title,
        ...scenarios.map(
          ({ reads }) => `${ms(reads[key].p50)}, ${ms(reads[key].p95)}`,
        ),
      ]),
    ),
  ].join('\n');
}

function writeInsights(result) {
  writeBetween(PLACE, formatInsights(result));
}

module.exports = { formatInsights, writeInsights };
