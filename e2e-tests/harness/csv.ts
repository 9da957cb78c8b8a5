import { readFileSync } from 'node:fs';
import { resolveRoot } from '../../scripts/lib/workspace.cjs';

/** Rows of a text after RFC 4180, by the names in the first one. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g;
  const content = text.replace(/^\uFEFF/, '');
  for (const [whole, cell, end] of content.matchAll(cells)) {
    if (whole === '' && end === '') break;
    rows[rows.length - 1].push(
      cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell,
    );
    if (end !== ',') rows.push([]);
  }
  const [names, ...records] = rows.filter(row => row.length > 0);
  return records
    .filter(row => row.length === names.length)
    .map(row => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}

/** The rows of a file of the repository. */
export function readRegister(file: string): Record<string, string>[] {
  return readCsv(readFileSync(resolveRoot(file), 'utf8'));
}
