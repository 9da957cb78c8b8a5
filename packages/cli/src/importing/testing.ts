import { RegisterRow } from '../register/types';

/** A row with the given cells, for tests. */
export function testRow(
  cells: Record<string, string | string[]>,
  line = 2,
): RegisterRow {
  return {
    line,
    content: JSON.stringify(cells),
    has: column => Object.hasOwn(cells, column),
    get: column => [cells[column] ?? []].flat(),
  };
}
