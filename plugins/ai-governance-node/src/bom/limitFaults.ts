import { clip } from './clip';

/** Faults that are listed before the rest is only counted. */
const MOST_FAULTS = 20;

/** The first faults, and how many more there are. */
export function limitFaults(faults: string[]): string[] {
  const kept = faults.slice(0, MOST_FAULTS).map(clip);
  const more = faults.length - kept.length;
  return more > 0 ? [...kept, `and ${more} more`] : kept;
}
