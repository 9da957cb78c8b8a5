const BEGIN = '<!-- first minutes: node scripts/first-minutes.cjs --write -->';
const END = '<!-- end of first minutes -->';

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const seconds = milliseconds => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * A table of what was measured, ready for the documentation. Each of `commands` has
 * `{ command, starts: [{ name, ready, usable }], pages: Map<name, number[]> }`, in
 * milliseconds.
 */
function renderReport({ day, machine, commands }) {
  const names = [...commands[0].pages.keys()];
  const starts = commands[0].starts.map(({ name }, index) => [
    name,
    ...commands.map(({ starts: of }) => {
      const { ready, usable } = of[index];
      return `${seconds(ready)}, ${seconds(usable)}`;
    }),
  ]);
  const pages = names.map(name => [
    `${name}: first, and median of the rest`,
    ...commands.map(({ pages: of }) => {
      const [first, ...rest] = of.get(name);
      return `${seconds(first)}, ${seconds(median(rest))}`;
    }),
  ]);
  const rows = [
    ['', ...commands.map(({ command }) => `\`${command}\``)],
    ['---', ...commands.map(() => '---')],
    ...starts,
    ...pages,
  ];
  return [
    `Measured on ${day}: ${machine}.`,
    '',
    ...rows.map(cells => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** The text of the page with the report in its place. */
function insertReport(text, report) {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin === -1 || end < begin) {
    throw new Error(`The page has no place between ${BEGIN} and ${END}.`);
  }
  return `${text.slice(0, begin)}${BEGIN}\n\n${report}\n\n${text.slice(end)}`;
}

module.exports = { median, renderReport, insertReport };
