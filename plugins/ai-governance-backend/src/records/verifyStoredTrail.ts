import {
  TrailVerification,
  TrailVerifier,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RecordStore } from '../database/RecordStore';
import { readTrailPages } from './readTrailPages';

/**
 * Follows the stored trail page by page, and holds records and revisions to what it
 * says of them: whoever changes one past the plugin is found, like whoever changes
 * the trail.
 */
export async function verifyStoredTrail(
  store: RecordStore,
): Promise<TrailVerification> {
  const head = await store.getTrailHead();
  return { ...(await follow(store, head)), ...(head && { head }) };
}

async function follow(
  store: RecordStore,
  head: { sequence: number; hash: string } | undefined,
): Promise<TrailVerification> {
  const verifier = new TrailVerifier();
  for await (const page of readTrailPages(store, head)) {
    for (const entry of page) {
      if (!verifier.add(entry)) {
        return verifier.finish();
      }
    }
    const [deviation] = await store.findDeviations(page);
    if (deviation) {
      const { sequence, recordId, revision } = deviation;
      return {
        valid: false,
        entries: verifier.finish().entries,
        fault: {
          sequence,
          kind: 'altered',
          message: `Record ${recordId} at revision ${revision} is not what entry ${sequence} says.`,
        },
      };
    }
  }
  const verification = verifier.finish(head);
  const untold = verification.valid ? await store.findUntold() : undefined;
  return untold
    ? {
        ...verification,
        valid: false,
        fault: {
          sequence: verification.entries + 1,
          kind: 'truncated',
          message: `No entry tells of revision ${untold.revision} of record ${untold.recordId}.`,
        },
      }
    : verification;
}
