import { TrailEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActivityRequest } from './RecordService';
import { RecordStore } from './RecordStore';

/**
 * One page of the entries that concern a system, newest first, without those that are
 * hidden: as full as if they were not there.
 *
 * @returns the sequence before which the next page begins; undefined on the last
 */
export async function pageOfActivity(
  store: Pick<RecordStore, 'listActivity'>,
  { entityRef, before, limit, isHidden = () => false }: ActivityRequest,
): Promise<{ entries: TrailEntry[]; next?: number }> {
  const entries: TrailEntry[] = [];
  let from = before;
  for (;;) {
    const read = await store.listActivity({ entityRef, before: from, limit });
    for (const entry of read.entries) {
      if (isHidden(entry)) continue;
      // One more than fits: there is a next page.
      if (entries.length === limit) {
        return { entries, next: entries[limit - 1].sequence };
      }
      entries.push(entry);
    }
    if (!read.more) return { entries };
    from = read.entries[read.entries.length - 1].sequence;
  }
}
