/** Share as a whole percentage that never rounds up to a limit it has not reached. */
export type Percentage =
  | { kind: 'under-one' }
  | { kind: 'whole'; value: number };

/**
 * Rounds down, so that 99.6 % never reads 100 % and 74.9 % never reads as the 75 %
 * that a level asks for; a share above nothing never reads 0 %.
 */
export function toPercentage(share: number): Percentage {
  // The smallest excess of binary fractions (0.29 * 100 is 28.999…) must not count as less.
  const value = Math.floor(share * 100 + 1e-9);
  return value === 0 && share > 0
    ? { kind: 'under-one' }
    : { kind: 'whole', value };
}
