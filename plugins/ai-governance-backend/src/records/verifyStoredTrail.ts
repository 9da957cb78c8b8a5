import {
  TrailEntry,
  TrailVerification,
  TrailVerifier,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readTrailPages } from './readTrailPages';
import { RecordStore, TrailHead } from './RecordStore';

type TrailFault = NonNullable<TrailVerification['fault']>;

/** Files that are not there: the id, and the sequence of the entry of their upload. */
type GoneFiles = Map<string, number>;

/**
 * Follows the stored trail page by page, and holds records, revisions and files to what it
 * says of them: a change of one past the plugin is found, like a change of
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
  head: TrailHead | undefined,
): Promise<TrailVerification> {
  const verifier = new TrailVerifier();
  const gone: GoneFiles = new Map();
  for await (const page of readTrailPages(store, head)) {
    for (const entry of page) {
      if (!verifier.add(entry)) {
        return verifier.finish();
      }
    }
    const fault = await findFault(store, page, gone);
    if (fault) {
      return refuse(verifier.finish().entries, fault);
    }
  }
  const verification = verifier.finish(head);
  if (!verification.valid) {
    return verification;
  }
  const fault =
    (await findUnexplained(store, gone, head)) ??
    (await findUnloggedRevision(store, verification.entries));
  return fault ? refuse(verification.entries, fault) : verification;
}

function refuse(entries: number, fault: TrailFault): TrailVerification {
  return { valid: false, entries, fault };
}

/** The first thing that is not what a page of the trail says of it; notes what is gone. */
async function findFault(
  store: RecordStore,
  page: TrailEntry[],
  gone: GoneFiles,
): Promise<TrailFault | undefined> {
  const [deviations, files] = await Promise.all([
    store.findDeviations(page),
    store.findAlteredAttachments(page),
  ]);
  for (const file of files.filter(f => f.gone)) {
    gone.set(file.attachmentId, file.sequence);
  }
  forgetRemoved(gone, page);
  const [first] = [
    ...deviations.map(({ sequence, recordId, revision }) => ({
      sequence,
      what: `Record ${recordId} at revision ${revision}`,
    })),
    ...files
      .filter(file => !file.gone)
      .map(({ sequence, attachmentId }) => ({
        sequence,
        what: `File ${attachmentId}`,
      })),
  ].sort((a, b) => a.sequence - b.sequence);
  return (
    first && {
      sequence: first.sequence,
      kind: 'altered',
      message: `${first.what} is not what entry ${first.sequence} says.`,
    }
  );
}

function forgetRemoved(gone: GoneFiles, page: TrailEntry[]) {
  for (const { action, payload } of page) {
    if (action === 'attachment.remove') {
      gone.delete(String(payload.attachmentId));
    }
  }
}

/** A file that is gone though no entry, up to the very last, says that it was removed. */
async function findUnexplained(
  store: RecordStore,
  gone: GoneFiles,
  head: TrailHead | undefined,
): Promise<TrailFault | undefined> {
  if (gone.size > 0) {
    // It may have been removed since the head was read.
    const last = await store.getTrailHead();
    for await (const page of readTrailPages(store, last, head?.sequence)) {
      forgetRemoved(gone, page);
    }
  }
  const [first] = [...gone].sort(([, a], [, b]) => a - b);
  return (
    first && {
      sequence: first[1],
      kind: 'altered',
      message: `File ${first[0]} of entry ${first[1]} is gone, and no entry says that it was removed.`,
    }
  );
}

async function findUnloggedRevision(
  store: RecordStore,
  entries: number,
): Promise<TrailFault | undefined> {
  const unlogged = await store.findUnloggedRevision();
  return (
    unlogged && {
      sequence: entries + 1,
      kind: 'truncated',
      message: `No entry records revision ${unlogged.revision} of record ${unlogged.recordId}.`,
    }
  );
}
