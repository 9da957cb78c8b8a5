import {
  TRAIL_START,
  TrailEntry,
  TrailVerification,
  TrailVerifier,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AttachmentStore } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { AttachmentRegister } from '../attachments';
import { findAlteredContent } from './findAlteredContent';
import { readTrailPages } from './readTrailPages';
import { RecordStore, TrailHead } from './RecordStore';
import { TrailLedger } from './TrailLedger';

type TrailFault = NonNullable<TrailVerification['fault']>;

/** What is held to the trail. */
export interface VerifiedStores {
  store: RecordStore;
  register: Pick<AttachmentRegister, 'get'>;
  contents: Pick<AttachmentStore, 'get'>;
}

/**
 * Follows the stored trail page by page, and holds to it records, revisions, files with
 * their content, targets and dismissals: a change of one past the plugin is found,
 * like a change of the trail.
 */
export async function verifyStoredTrail(
  stores: VerifiedStores,
): Promise<TrailVerification> {
  const head = await stores.store.getTrailHead();
  return { ...(await follow(stores, head)), ...(head && { head }) };
}

async function follow(
  stores: VerifiedStores,
  head: TrailHead | undefined,
): Promise<TrailVerification> {
  const { store } = stores;
  const verifier = new TrailVerifier();
  const ledger = new TrailLedger();
  for await (const page of readTrailPages(store, head)) {
    for (const entry of page) {
      if (!verifier.add(entry)) {
        return verifier.finish();
      }
    }
    const fault = await findDeviation(store, page);
    if (fault) {
      return refuse(verifier.finish().entries, fault);
    }
    await enter(ledger, page, store);
  }
  const verification = verifier.finish(head);
  if (!verification.valid) {
    return verification;
  }
  const { entries } = verification;
  const fault =
    (await findStandingFault(store, ledger, head, entries)) ??
    (await findAlteredContent(ledger.files(), stores)) ??
    (await findUnloggedRevision(store, entries));
  return fault ? refuse(entries, fault) : verification;
}

function refuse(entries: number, fault: TrailFault): TrailVerification {
  return { valid: false, entries, fault };
}

/** The first record or revision that is not what a page of the trail says of it. */
async function findDeviation(
  store: RecordStore,
  page: TrailEntry[],
): Promise<TrailFault | undefined> {
  const [first] = (await store.findDeviations(page)).sort(
    (a, b) => a.sequence - b.sequence,
  );
  return (
    first && {
      sequence: first.sequence,
      kind: 'altered',
      message: `Record ${first.recordId} at revision ${first.revision} is not what entry ${first.sequence} says.`,
    }
  );
}

async function enter(
  ledger: TrailLedger,
  entries: TrailEntry[],
  store: RecordStore,
): Promise<void> {
  const mentioned = await store.listMentionedFiles(entries);
  for (const entry of entries) {
    ledger.add(entry, mentioned.get(entry.sequence));
  }
}

/** Holds what stands to the trail up to the very entry that was the last one then. */
async function findStandingFault(
  store: RecordStore,
  ledger: TrailLedger,
  head: TrailHead | undefined,
  entries: number,
): Promise<TrailFault | undefined> {
  const last = head ?? { sequence: 0, hash: TRAIL_START };
  const { later, items } = await store.readStanding({ after: last.sequence });
  const verifier = TrailVerifier.after(last);
  if (!later.every(entry => verifier.add(entry))) {
    return verifier.finish().fault;
  }
  await enter(ledger, later, store);
  const fault = ledger.findFault(items);
  return fault && { ...fault, sequence: fault.sequence ?? entries + 1 };
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
