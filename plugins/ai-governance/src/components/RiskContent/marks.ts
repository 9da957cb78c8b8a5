import { CELL_ROOM, MatrixCell, NumberedRisk } from '../matrix/riskMatrix';
import { dotPlace } from './matrixFrame';

/** A dot of one risk, or a badge for those that have no room of their own. */
export interface Mark {
  key: string;
  x: number;
  y: number;
  risks: NumberedRisk[];
  cell: MatrixCell;
}

/** Dots and badges of a matrix, row by row. */
export function marksOf(cells: readonly MatrixCell[][]): Mark[] {
  return cells.flatMap((rowCells, row) =>
    rowCells.flatMap((cell, column) => {
      const { risks } = cell;
      if (risks.length > CELL_ROOM) {
        const place = dotPlace({ row, column, index: 0, count: 1 });
        return [{ key: `${row}:${column}`, ...place, risks, cell }];
      }
      return risks.map((risk, index) => ({
        key: risk.risk.record.id,
        ...dotPlace({ row, column, index, count: risks.length }),
        risks: [risk],
        cell,
      }));
    }),
  );
}
