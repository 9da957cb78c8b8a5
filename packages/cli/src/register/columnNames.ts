import { didYouMean } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { delimiterHint } from './delimiterHint';

/**
 * The names by which the columns of a header are addressed, each once. The first
 * column of a name keeps it, the second is `name#2`, the third `name#3`; a column
 * without a name is `#` and its position, from 1. A number is left out where
 * another column is called so.
 */
export function columnNames(header: readonly string[]): string[] {
  const written = header.map(cell => cell.trim());
  const taken = new Set(written);
  const seen = new Set<string>();
  const numbered = (name: string): string => {
    let number = 2;
    while (taken.has(`${name}#${number}`)) number++;
    taken.add(`${name}#${number}`);
    return `${name}#${number}`;
  };
  return written.map((cell, index) => {
    if (cell === '') {
      const place = `#${index + 1}`;
      return taken.has(place) ? numbered(place) : place;
    }
    if (seen.has(cell)) return numbered(cell);
    seen.add(cell);
    return cell;
  });
}

/** @throws InputError naming each column that the register does not have */
export function assertColumns(options: {
  file: string;
  columns: readonly string[];
  required: Iterable<string>;
  /** Between the cells of the header. */
  delimiter: string;
}): void {
  const { file, columns, delimiter } = options;
  const required = [...new Set(options.required)];
  const missing = required.filter(column => !columns.includes(column));
  if (missing.length === 0) return;
  const lines = missing.map(
    column =>
      `${file}: no column "${column}", which the mapping uses${didYouMean(
        column,
        columns,
      )}`,
  );
  lines.push(`The columns are: ${columns.join(', ')}`);
  const hint = delimiterHint({ header: columns, delimiter, required });
  if (hint !== undefined) lines.push(hint);
  throw new InputError(lines.join('\n'));
}
