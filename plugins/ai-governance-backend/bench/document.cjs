/* The place of figures in docs/performance.md. */
const fs = require('node:fs');
const path = require('node:path');

const FILE = path.join(__dirname, '../../../docs/performance.md');

const ms = value => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const row = cells => `| ${cells.join(' | ')} |`;

function table(head, rows) {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Puts a text between two marks, in place of what was there. */
function writeBetween({ begin, end }, text) {
  const whole = fs.readFileSync(FILE, 'utf8');
  const [before] = whole.split(begin);
  const [, after] = whole.split(end);
  fs.writeFileSync(FILE, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}

module.exports = { ms, row, table, writeBetween };
