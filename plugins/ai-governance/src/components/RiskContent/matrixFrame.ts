import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Size of a cell in units of the picture. */
export const CELL = { width: 84, height: 56 };

/** Radius of a dot. */
export const DOT = 11;

/** Height in a cell at which its dots stand, below its text. */
const DOT_Y = 35;

/** Room around the cells. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Room that a matrix needs with its axes. */
export function frameOf(
  settings: Pick<RiskSettings, 'likelihood' | 'impact'>,
): Frame {
  const left = 118;
  const top = 4;
  return {
    left,
    top,
    width: left + settings.impact.length * CELL.width + 4,
    height: top + settings.likelihood.length * CELL.height + 44,
  };
}

/** Place of the n-th of some dots in a cell. */
export function dotPlace(options: {
  row: number;
  column: number;
  index: number;
  count: number;
}): { x: number; y: number } {
  const { row, column, index, count } = options;
  return {
    x:
      column * CELL.width +
      CELL.width / 2 +
      (index - (count - 1) / 2) * (2 * DOT + 3),
    y: row * CELL.height + DOT_Y,
  };
}
