import { MINUTE } from './durations';

/** How long somebody is left alone who failed. */
export interface BackOffLimits {
  /** After the first failure, milliseconds. */
  firstMs: number;
  longestMs: number;
}

const STANDARD: BackOffLimits = { firstMs: MINUTE / 2, longestMs: 30 * MINUTE };

/**
 * How long somebody is left alone who failed some times in a row, in milliseconds:
 * twice as long each time, up to a limit, and up to a quarter less, so that those on one
 * server do not all come back at once.
 *
 * @param random - from 0 to 1
 */
export function backOff(
  failures: number,
  random: number,
  { firstMs, longestMs }: BackOffLimits = STANDARD,
): number {
  const ms = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return Math.round(ms * (1 - random / 4));
}
