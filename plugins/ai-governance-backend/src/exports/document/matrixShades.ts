/**
 * Grounds of the bands of a matrix, from the lowest to the highest. Ink on each has a
 * contrast of 7 and more, and each cell names its band beside.
 */
export const MATRIX_SHADES = [
  '#e6f2e9',
  '#f2f3dc',
  '#fbeccd',
  '#f9dcc6',
  '#f5c9c6',
] as const;

/** A ground by its place in the list. */
export type MatrixShade = 0 | 1 | 2 | 3 | 4;
