import {
  TrailEntry,
  TrailVerification,
  TrailVerifier,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RecordStore } from '../database/RecordStore';
import { readTrailPages } from './readTrailPages';

/**
 * Follows the stored trail page by page, and holds records, revisions and files to what it
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
    const fault = await findFault(store, page);
    if (fault) {
      return {
        valid: false,
        entries: verifier.finish().entries,
        fault: { ...fault, kind: 'altered' },
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

/** The first thing that is not what a page of the trail says of it. */
async function findFault(
  store: RecordStore,
  page: TrailEntry[],
): Promise<{ sequence: number; message: string } | undefined> {
  const [deviations, files] = await Promise.all([
    store.findDeviations(page),
    store.findAlteredAttachments(page),
  ]);
  const [first] = [
    ...deviations.map(({ sequence, recordId, revision }) => ({
      sequence,
      what: `Record ${recordId} at revision ${revision}`,
    })),
    ...files.map(({ sequence, attachmentId }) => ({
      sequence,
      what: `File ${attachmentId}`,
    })),
  ].sort((a, b) => a.sequence - b.sequence);
  return (
    first && {
      sequence: first.sequence,
      message: `${first.what} is not what entry ${first.sequence} says.`,
    }
  );
}
