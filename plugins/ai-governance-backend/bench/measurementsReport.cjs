/* Table of measurements, and its place in docs/performance.md. */
const { ms, table, writeBetween } = require('./document.cjs');

/** Systems of which a year is pushed. */
const MEASURED = 5;

const PLACE = {
  begin: '<!-- measurements: yarn bench --only measurements --write -->',
  end: '<!-- end of measurements -->',
};

const number = value => Math.round(value).toLocaleString('en-US');
const both = ({ p50, p95 }) => `${ms(p50)}, ${ms(p95)}`;

/** What the Monitoring tab asks for, p50 and p95. */
const readLines = (when, readsOf) => [
  [`24 hours of a metric one by one, ${when}`, s => both(readsOf(s).day)],
  [`30 days by the hour, ${when}`, s => both(readsOf(s).month)],
  [`A year by the day, ${when}`, s => both(readsOf(s).year)],
  [`How the metrics of a system stand, ${when}`, s => both(readsOf(s).states)],
];

const LINES = [
  ['Points a second, 10,000 a request', s => number((1000 * s.points) / s.ms)],
  ['Bytes a point, with its index', s => number(s.bytes)],
  ['One value, and the evaluation after it, p50 and p95', s => both(s.one)],
  [
    'The newest value of every system in one request, and the evaluation of all, p50 and p95',
    s => both(s.everySystem),
  ],
  ...readLines('one series', s => s.oneSeriesReads),
  ...readLines('every value kept', s => s.rawReads),
  ['Summing up all but 90 days', s => `${ms(s.rollUpMs)}`],
  ['Values that are gone then', s => number(s.deleted)],
  ...readLines('afterwards', s => s.reads),
];

function formatMeasurements({ machine, scenarios }) {
  const [{ count, points }] = scenarios;
  return [
    `Measured on ${machine.date}: ${machine.cores} cores (${machine.model}), Node ${machine.node}. ` +
      `${number(count)} systems; a year of five-minute values of ${Math.min(
        MEASURED,
        count,
      )} of them, ${number(
        points,
      )} in all. The system that is read has one series of them, and ` +
      `${number(
        scenarios[0].series,
      )} from "every value kept" on, because each push was a source of its own.`,
    '',
    table(
      ['Over HTTP', ...scenarios.map(s => s.engine)],
      LINES.map(([title, tell]) => [title, ...scenarios.map(tell)]),
    ),
  ].join('\n');
}

function writeMeasurements(result) {
  writeBetween(PLACE, formatMeasurements(result));
}

module.exports = { MEASURED, formatMeasurements, writeMeasurements };
