/* Tables of the comparison, and their place in docs/performance.md. */
const { table, writeBetween } = require('../document.cjs');
const { goalRows } = require('./goals.cjs');

const PLACE = {
  begin: '<!-- beside other plugins: yarn bench --peers --write -->',
  end: '<!-- end of beside other plugins -->',
};

/** What each subject does, in the order of the table. */
const PARTS = [
  {
    id: 'tech-insights',
    title: 'tech-insights, ten checks',
    steps: {
      stored: 'facts are stored',
      cold: 'checks at request',
      warm: 'checks at request again',
      storedAgain: 'facts are stored again, nothing changed',
    },
    one: 'evaluates one entity',
  },
  {
    id: 'scorecard',
    title: 'scorecard, ten metrics of one provider',
    steps: { cold: 'first pull', warm: 'pull with nothing changed' },
    one: 'reads what the last pull stored',
  },
  {
    id: 'scorecard-each',
    title: 'scorecard, ten providers at once',
    steps: { cold: 'first pull', warm: 'pull with nothing changed' },
    one: 'reads what the last pull stored',
  },
  {
    id: 'ours',
    title: 'AI governance, 40 controls, records and measurements',
    steps: {
      cold: 'first run',
      unchanged: 'run with nothing changed',
      changed: 'run after every system changed',
    },
    one: 'evaluates one entity',
  },
  {
    id: 'ours-entity',
    title: 'AI governance, 40 controls, entities only',
    steps: {
      cold: 'first run',
      unchanged: 'run with nothing changed',
      changed: 'run after every system changed',
    },
    one: 'evaluates one entity',
  },
];

const digits = value => value.toFixed(value < 1 ? 2 : 1);
const ms = value => `${digits(value)} ms`;
const number = value => value.toLocaleString('en-US');
function size(bytes) {
  if (bytes === 0) return '0';
  return bytes < 100_000
    ? `${Math.round(bytes / 1000)} KB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** One figure for each engine, or a single one where they agree. */
const each = (values, format) => [...new Set(values.map(format))].join(', ');

function stepRows({ count, subjects }) {
  return PARTS.filter(({ id }) => subjects[id]).flatMap(part =>
    Object.entries(part.steps).map(([key, title], index) => {
      const steps = subjects[part.id].map(({ steps: taken }) => taken[key]);
      return [
        index === 0 ? part.title : '',
        title,
        ...steps.map(step => ms(step.ms / count)),
        each(steps, step => digits(step.queries / count)),
        each(steps, step => number(step.rows)),
        each(steps, step => size(step.bytes)),
      ];
    }),
  );
}

const oneRows = ({ subjects }) =>
  PARTS.filter(({ id }) => subjects[id]).map(part => [
    part.title,
    part.one,
    ...subjects[part.id].map(({ one }) => ms(one)),
  ]);

/** What the figures say of the goals, where there is a peer to say it of. */
function goalTable(result) {
  const rows = goalRows(result);
  return rows.length > 0
    ? ['', table(['Goal', 'At most', ...result.engines], rows)]
    : [];
}

function versions({ installed, missing }) {
  const there = Object.values(installed).map(
    ({ name, version }) => `\`${name}\` ${version}`,
  );
  return [
    `Beside ${there.join(' and ') || 'nobody'}.`,
    ...missing.map(peer => `${peer} could not be installed.`),
  ].join(' ');
}

/** @param {object} result - what the script measured, medians over its runs */
function formatPeers(result) {
  const { machine, count, engines } = result;
  return [
    `Measured on ${machine.date} by \`yarn bench --peers\`: ${machine.cores} cores (${machine.model}), ` +
      `Node ${machine.node}, load ${digits(machine.load)} before. ` +
      `${number(count)} entities, medians of three. ${versions(result)}`,
    '',
    table(
      [
        'All entities, wall time per entity',
        'What happens',
        ...engines,
        'SQL statements per entity',
        'Rows written',
        'Database grows by',
      ],
      stepRows(result),
    ),
    '',
    table(
      ['One entity over HTTP, median', 'What happens', ...engines],
      oneRows(result),
    ),
    ...goalTable(result),
    ...(engines.length > 1
      ? ['', 'Two figures in one cell are those of the two engines.']
      : []),
  ].join('\n');
}

function writePeers(result) {
  writeBetween(PLACE, formatPeers(result));
}

module.exports = { formatPeers, writePeers };
