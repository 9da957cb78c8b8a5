import { MINUTE } from '../util';

const FIRST_MS = MINUTE / 2;
const LONGEST_MS = 30 * MINUTE;

/**
 * How long a source is left alone after it failed some times in a row, in milliseconds:
 * twice as long each time, up to half an hour, and up to a quarter less, so that
 * sources on one server do not all come back at once.
 *
 * @param random - from 0 to 1
 */
export function backOff(failures: number, random: number): number {
  const ms = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(ms * (1 - random / 4));
}
