import { didYouMean } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { isBlank } from '../lib/text';

/**
 * The names by which the columns of a header are addressed. The first column of
 * a name keeps it, the second is `name#2`, the third `name#3`; a column without
 * a name is `#` and its position, from 1.
 */
export function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    if (isBlank(cell)) return `#${index + 1}`;
    const name = cell.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** @throws InputError naming each column that the register does not have */
export function assertColumns(options: {
  file: string;
  columns: readonly string[];
  required: Iterable<string>;
}): void {
  const { file, columns } = options;
  const missing = [...new Set(options.required)].filter(
    column => !columns.includes(column),
  );
  if (missing.length === 0) return;
  const lines = missing.map(
    column =>
      `${file}: no column "${column}", which the mapping uses${didYouMean(
        column,
        columns,
      )}`,
  );
  throw new InputError(
    `${lines.join('\n')}\nThe columns are: ${columns.join(', ')}`,
  );
}
