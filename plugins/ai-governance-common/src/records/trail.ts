import { configure } from 'safe-stable-stringify';
import { sha256Hex } from '../lib/sha256Hex';
import { TrailEntry } from '../schema/types';

const stringify = configure({ deterministic: true });

/** What the first entry carries as the hash of the one before. @public */
export const TRAIL_START = '0'.repeat(64);

/**
 * Hash of an entry: SHA-256 over its fields with keys in order, among them the
 * hash of the entry before. 64 hexadecimal digits.
 * @public
 */
export function hashTrailEntry(entry: Omit<TrailEntry, 'hash'>): string {
  const { sequence, at, by, action, entityRef, recordId, revision } = entry;
  const { payload, previous } = entry;
  return sha256Hex(
    stringify({
      sequence,
      at,
      by,
      action,
      entityRef,
      recordId,
      revision,
      payload,
      previous,
    }) ?? '',
  );
}
