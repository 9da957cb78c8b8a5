import { TRAIL_START } from '../records/trail';
import { TrailVerifier } from '../records/TrailVerifier';
import { TrailEntry, TrailVerification } from '../schema/types';

/** An entry that the reader may not see, by its place and hash alone. @public */
export interface OmittedTrailEntry {
  sequence: number;
  /** What the entry hashes to; to be compared with the whole trail. */
  hash: string;
  omitted: true;
}

/**
 * A trail of which some entries are left out. Each is replaced by its hash, so that
 * every entry that is there can still be followed to its neighbours, and the whole can
 * be held to the full trail later.
 * @public
 */
export interface TrailExcerpt {
  format: 'ai-governance-trail-excerpt/1';
  exportedAt: string;
  entries: Array<TrailEntry | OmittedTrailEntry>;
  /** The last entry of the trail, in the excerpt or not. */
  head: { sequence: number; hash: string };
}

/** Whether an entry of an excerpt is one that was left out. @public */
export function isOmitted(
  entry: TrailEntry | OmittedTrailEntry,
): entry is OmittedTrailEntry {
  return (entry as OmittedTrailEntry).omitted === true;
}

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Finds the first fault of an excerpt: an entry that was altered, removed,
 * reordered or cut off. Of an entry that was left out it can say only that its
 * neighbours continue its hash.
 * @public
 */
export function verifyTrailExcerpt(
  excerpt: Pick<TrailExcerpt, 'entries' | 'head'>,
): TrailVerification {
  const { entries, head } = excerpt;
  let hash = TRAIL_START;
  let sequence = 0;
  const fault = (
    kind: NonNullable<TrailVerification['fault']>['kind'],
    at: number,
    message: string,
  ): TrailVerification => ({
    valid: false,
    entries: entries.length,
    fault: { sequence: at, kind, message },
  });
  for (const entry of entries) {
    const expected = sequence + 1;
    if (entry.sequence !== expected) {
      return fault(
        entry.sequence > expected ? 'removed' : 'reordered',
        expected,
        `Entry ${entry.sequence} stands where entry ${expected} belongs.`,
      );
    }
    if (isOmitted(entry)) {
      if (!SHA256.test(entry.hash) || Object.keys(entry).length !== 3) {
        return fault(
          'altered',
          expected,
          `Entry ${expected} is left out without its hash alone.`,
        );
      }
    } else {
      const outcome = verifyAlone(entry, { sequence, hash });
      if (outcome) return outcome(entries.length);
    }
    ({ sequence, hash } = entry);
  }
  if (head.sequence !== sequence || head.hash !== hash) {
    return fault(
      'truncated',
      sequence + 1,
      `The excerpt ends with entry ${sequence}, and entry ${head.sequence} was the last one written.`,
    );
  }
  return { valid: true, entries: entries.length };
}

/** Holds one entry to the rules of a whole trail that begins just before it. */
function verifyAlone(
  entry: TrailEntry,
  before: { sequence: number; hash: string },
): ((entries: number) => TrailVerification) | undefined {
  const verifier = TrailVerifier.after(before);
  if (verifier.add(entry)) return undefined;
  const { fault } = verifier.finish();
  return entries => ({ valid: false, entries, ...(fault && { fault }) });
}
