/* The table of SQL statements, for docs/performance/queries.md. */
const { ms, table } = require('./document.cjs');
const { MANY_ROWS, SLOW_MS } = require('./queryPlans.cjs');

const LONGEST = 160;
const ASKERS = 3;

const number = value => value.toLocaleString('en-US');

/** What a statement is about, without its list of columns. */
function shorten(sql) {
  const text = sql
    .replace(/\s+/g, ' ')
    .replace(/^select .*? from (?!\()/i, 'select … from ')
    .replace(/\(([^()]{60,})\)/g, '(…)')
    .replace(/\|/g, '\\|');
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}\``;
}

function askers(by) {
  const names = [...by];
  const more = names.length - ASKERS;
  return [
    ...names.slice(0, ASKERS),
    ...(more > 0 ? [`${more} more`] : []),
  ].join(', ');
}

const toRow = ({ sql, by, indexes, scanned, median, p95, verdict, failed }) =>
  failed
    ? [askers(by), shorten(sql), failed, '', '', 'not measured']
    : [
        askers(by),
        shorten(sql),
        [
          ...indexes.map(name => `\`${name}\``),
          ...scanned.map(name => `all of \`${name}\``),
        ].join(', ') || '–',
        ms(median),
        ms(p95),
        verdict,
      ];

/** @param {object} result - what the script measured */
function formatQueries({ machine, count, history, described }) {
  const { date, cores, model, node } = machine;
  return `# SQL statements

\`\`\`sh
node plugins/ai-governance-backend/bench/queries.cjs --write   # writes this page
\`\`\`

Every statement that the routes and an evaluation run issue on PostgreSQL, slowest first, with the values that it was issued with.
A time is what the database says for planning and execution, over twenty runs; what is transferred and parsed comes on top. Writes are
undone. A table is named as read where all of it was read and it has at least ${number(
    MANY_ROWS,
  )} rows; slow is ${SLOW_MS} ms or more
at the 95th percentile.

Measured on ${date}: ${cores} cores (${model}), Node ${node}. ${number(
    count,
  )} systems, two years with ${number(history.changes)} changes in ${number(
    history.spans,
  )} spans.

${table(
  ['Asked by', 'Statement', 'Indexes and tables', 'Median', 'p95', 'Verdict'],
  described.map(toRow),
)}
`;
}

module.exports = { formatQueries };
