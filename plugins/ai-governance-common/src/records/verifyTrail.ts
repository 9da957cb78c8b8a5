import { TrailEntry, TrailVerification } from '../schema/types';
import { TrailVerifier } from './TrailVerifier';

/**
 * Finds the first entry of a trail that was altered, removed, reordered or, where
 * `head` says what was last written, cut off.
 * @public
 */
export function verifyTrail(options: {
  entries: Iterable<TrailEntry>;
  head?: { sequence: number; hash: string };
}): TrailVerification {
  const verifier = new TrailVerifier();
  for (const entry of options.entries) {
    if (!verifier.add(entry)) break;
  }
  return verifier.finish(options.head);
}
