function formatRow(cells) {
  const [name, ...numbers] = cells;
  return [
    String(name).padEnd(12),
    ...numbers.map(cell => String(cell).padStart(9)),
  ].join('');
}

/** A line per check: seconds, passed, failed, skipped. */
function formatTable(results) {
  return [
    '',
    formatRow(['check', 'seconds', 'passed', 'failed', 'skipped']),
    ...results.map(({ id, milliseconds, passed, failed, skipped }) =>
      formatRow([
        id,
        (milliseconds / 1000).toFixed(1),
        passed,
        failed,
        skipped,
      ]),
    ),
    '',
  ];
}

/** Which database engines the tests ran on, by the names that the tests carry. */
function formatDatabases({ engines, text }) {
  const counts = Object.entries(engines)
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([engine, tests]) => `${engine} ${tests} tests`);
  return `Databases: ${counts.join(', ') || 'no test ran'} (${text})`;
}

module.exports = { formatTable, formatDatabases };
