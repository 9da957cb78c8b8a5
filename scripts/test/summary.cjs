function formatRow(cells) {
  const [name, ...numbers] = cells;
  return [
    String(name).padEnd(12),
    ...numbers.map(cell => String(cell).padStart(9)),
  ].join('');
}

function formatCpu(seconds) {
  return seconds === undefined ? '-' : seconds.toFixed(1);
}

/**
 * A line per check: seconds, seconds of CPU (of the check's own processes, so a
 * database server's are not among them), passed, failed, skipped.
 */
function formatTable(results) {
  return [
    '',
    formatRow(['check', 'seconds', 'CPU s', 'passed', 'failed', 'skipped']),
    ...results.map(result =>
      formatRow([
        result.id,
        (result.milliseconds / 1000).toFixed(1),
        formatCpu(result.cpuSeconds),
        result.passed,
        result.failed,
        result.skipped,
      ]),
    ),
    '',
  ];
}

/** How long all of it took, and how busy that kept the machine. */
function formatTime({ milliseconds, results, cores }) {
  const seconds = milliseconds / 1000;
  const text = `Time: ${seconds.toFixed(0)} s`;
  if (results.length === 0) return text;
  if (results.some(({ cpuSeconds }) => cpuSeconds === undefined)) return text;
  const cpu = results.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const share = ((100 * cpu) / (seconds * cores)).toFixed(0);
  return `${text}, CPU: ${cpu.toFixed(0)} s (${share} % of ${cores} cores)`;
}

/** Which database engines the tests ran on, by the names that the tests carry. */
function formatDatabases({ engines, text }) {
  const counts = Object.entries(engines)
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([engine, tests]) => `${engine} ${tests} tests`);
  return `Databases: ${counts.join(', ') || 'no test ran'} (${text})`;
}

/** The last lines are all that some logs keep: they name what failed, and what nearly did. */
function formatNamed(results) {
  return results.flatMap(({ id, notes = [], failures = [], retried = [] }) => [
    ...failures.map(name => `Failed: ${id}: ${name}`),
    ...notes.map(note => `Note: ${id}: ${note}`),
    ...retried.map(name => `Passed at the second try: ${id}: ${name}`),
  ]);
}

module.exports = { formatTable, formatTime, formatNamed, formatDatabases };
