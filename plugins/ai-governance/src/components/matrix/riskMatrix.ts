import {
  bandOf,
  RiskSettings,
  RiskView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Which of its two ratings a matrix shows. */
export type RatingKind = 'inherent' | 'residual';

/** A risk with the number by which pictures and tables name it. */
export interface NumberedRisk {
  number: number;
  risk: RiskView;
}

/** One cell of a matrix. */
export interface MatrixCell {
  likelihood: number;
  impact: number;
  rating: number;
  /** Place of its band, from the lowest. */
  band: number;
  risks: NumberedRisk[];
}

/** Dots that a cell has room for; more become one badge with their number. */
export const CELL_ROOM = 3;

/** Cells row by row, as they are drawn: the highest likelihood first. */
export function matrixCells(options: {
  settings: Pick<RiskSettings, 'likelihood' | 'impact' | 'bands'>;
  kind: RatingKind;
  risks: readonly NumberedRisk[];
}): MatrixCell[][] {
  const { settings, kind, risks } = options;
  const rows = settings.likelihood.map((_, index) => {
    const likelihood = settings.likelihood.length - index;
    return settings.impact.map((__, column) => {
      const impact = column + 1;
      const rating = likelihood * impact;
      return {
        likelihood,
        impact,
        rating,
        band: settings.bands.indexOf(bandOf({ settings, rating })),
        risks: risks.filter(({ risk }) => {
          const rated = risk[kind];
          return rated?.likelihood === likelihood && rated.impact === impact;
        }),
      };
    });
  });
  return rows;
}

/** A line between two cells, in cells from the top left corner. */
export interface MatrixEdge {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The border between what is inside the appetite and what is above it. */
export function appetiteEdges(
  cells: readonly MatrixCell[][],
  appetite: number,
): MatrixEdge[] {
  const above = (row: number, column: number) => {
    const cell = cells[row]?.[column];
    return cell && cell.rating > appetite;
  };
  const edges: MatrixEdge[] = [];
  cells.forEach((cellsOfRow, y) =>
    cellsOfRow.forEach((_, x) => {
      const own = above(y, x);
      const right = above(y, x + 1);
      const below = above(y + 1, x);
      if (right !== undefined && right !== own) {
        edges.push({ x1: x + 1, y1: y, x2: x + 1, y2: y + 1 });
      }
      if (below !== undefined && below !== own) {
        edges.push({ x1: x, y1: y + 1, x2: x + 1, y2: y + 1 });
      }
    }),
  );
  return edges;
}

/** Lowest and highest rating of each band, as far as the matrix reaches. */
export function bandRanges(
  settings: Pick<RiskSettings, 'likelihood' | 'impact' | 'bands'>,
): Array<{ id: string; title: string; from: number; to: number }> {
  const highest = settings.likelihood.length * settings.impact.length;
  return settings.bands.map((band, index) => ({
    ...band,
    to: (settings.bands[index + 1]?.from ?? highest + 1) - 1,
  }));
}
