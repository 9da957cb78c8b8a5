import { TrailEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RecordStore, TrailHead } from './RecordStore';

/** Entries that are held at once. */
const PAGE = 500;

/**
 * The trail up to an entry, page by page; what is written meanwhile is left out.
 */
export async function* readTrailPages(
  store: Pick<RecordStore, 'listTrail'>,
  head: TrailHead | undefined,
): AsyncIterable<TrailEntry[]> {
  let after = -1;
  while (head && after < head.sequence) {
    const page = await store.listTrail({ after, limit: PAGE });
    const entries = page.filter(({ sequence }) => sequence <= head.sequence);
    if (entries.length === 0) {
      return;
    }
    yield entries;
    after = entries[entries.length - 1].sequence;
  }
}
