/** Records within which a header row is looked for. */
const SEARCHED = 50;

/** A record of a table before anybody knows what it is. */
export interface TableRecord {
  cells: readonly string[];
  /** Line of the file, or row of the sheet, from 1. */
  start: number;
}

function countFound(cells: readonly string[], columns: readonly string[]) {
  const names = new Set(cells.map(cell => cell.trim()));
  return columns.filter(column => names.has(column)).length;
}

/**
 * Finds the header row of a table: of its first 50 records the first that names every column,
 * else the one that names most of them. What stands above, such as a title, is not a row.
 *
 * @param records - without empty ones
 * @param columns - that the header must name; without any, the first record is the header
 * @returns the header, how many records stand above it, and the records below it
 */
export async function findHeader<T extends TableRecord>(
  records: AsyncIterator<T>,
  columns: readonly string[],
): Promise<{ header?: T; above: number; below: T[] }> {
  const read: T[] = [];
  let best = { index: 0, found: -1 };
  while (best.found < columns.length && read.length < SEARCHED) {
    const next = await records.next();
    if (next.done) break;
    const found = countFound(next.value.cells, columns);
    if (found > best.found) best = { index: read.length, found };
    read.push(next.value);
  }
  return {
    header: read[best.index],
    above: best.index,
    below: read.slice(best.index + 1),
  };
}
