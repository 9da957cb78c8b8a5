/* Tables of many users at the same time, and their place in docs/performance.md. */
const { ms, table, writeBetween } = require('./document.cjs');

const PLACE = {
  begin:
    '<!-- many users: node plugins/ai-governance-backend/bench/load.cjs --write -->',
  end: '<!-- end of many users -->',
};

const number = value => value.toLocaleString('en-US');

function title({ users, readers }) {
  return readers > 0
    ? `${users} users whom the policy limits, each by other conditions`
    : `${users} users`;
}

const requestsOf = ({ views }) =>
  Object.values(views).reduce((sum, { requests }) => sum + requests, 0);

function formatErrors({ errors }) {
  const kinds = Object.entries(errors);
  return kinds.length === 0
    ? '0'
    : kinds.map(([kind, count]) => `${count} × ${kind}`).join(', ');
}

function timesTable(scenario) {
  return table(
    [title(scenario), 'Requests', 'p50', 'p95', 'p99', 'longest'],
    Object.entries(scenario.views).map(([name, times]) => [
      name,
      number(times.requests),
      ms(times.p50),
      ms(times.p95),
      ms(times.p99),
      ms(times.max),
    ]),
  );
}

function costTable(scenarios) {
  return table(
    ['The portal', ...scenarios.map(title)],
    [
      ['Event-loop delay, p99', ...scenarios.map(s => ms(s.delay.p99))],
      ['Event-loop delay, longest', ...scenarios.map(s => ms(s.delay.max))],
      [
        'CPU time a request',
        ...scenarios.map(s => ms((s.cpuSeconds * 1000) / requestsOf(s))),
      ],
      [
        'Requests a second',
        ...scenarios.map(s => number(Math.round(requestsOf(s) / s.seconds))),
      ],
      ['Memory', ...scenarios.map(s => `${s.rssMb} MB`)],
      ['Errors', ...scenarios.map(formatErrors)],
    ],
  );
}

function formatLoad({ machine, size, scenarios }) {
  return [
    `Measured on ${machine.date}: ${machine.cores} cores (${machine.model}), Node ${machine.node}. ` +
      `${number(size)} systems on PostgreSQL, ${
        scenarios[0].seconds
      } s each, ` +
      `${scenarios[0].think} ms between an answer and the next request.`,
    ...scenarios.flatMap(scenario => ['', timesTable(scenario)]),
    '',
    costTable(scenarios),
  ].join('\n');
}

function writeLoad(result) {
  writeBetween(PLACE, formatLoad(result));
}

module.exports = { formatLoad, writeLoad };
