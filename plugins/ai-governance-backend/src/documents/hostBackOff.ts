import { HOUR, MINUTE } from '../util';

/**
 * Until when a host is left alone, milliseconds since the epoch: as it asked, and up to a
 * minute longer; else for a minute, and twice as long each time up to an hour, and up to
 * a quarter less, because replicas and their neighbours are not to come back at once.
 *
 * @param options.asked - when the host wants to be asked again
 * @param options.times - times in a row that it was left alone, this one included
 * @param options.random - from 0 to 1
 */
export function hostBackOff(options: {
  now: number;
  asked: number | undefined;
  times: number;
  random: number;
}): number {
  const { now, asked, times, random } = options;
  if (asked !== undefined && asked > now) {
    return Math.round(asked + random * MINUTE);
  }
  const ms = Math.min(HOUR, MINUTE * 2 ** (times - 1));
  return Math.round(now + ms * (1 - random / 4));
}
