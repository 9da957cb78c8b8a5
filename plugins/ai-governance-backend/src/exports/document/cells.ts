import { Cell, RichText } from './ReportDocument';

/** Parts of a cell, whichever way it was written. */
export function partsOf(cell: Cell): RichText[] {
  if (typeof cell === 'string') return [{ text: cell }];
  return Array.isArray(cell) ? cell : [cell];
}
