/** Digits after the point that a mean keeps. */
const SCALE = 1e12;

/**
 * Mean of numbers that were added up. The database adds them in any order, which decides
 * the last digits of their sum; without those, the same systems have the same mean.
 */
export function meanOf(sum: number, count: number): number {
  return Math.round((sum / count) * SCALE) / SCALE;
}
