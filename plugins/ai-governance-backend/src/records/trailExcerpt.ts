import {
  OmittedTrailEntry,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { pagesOf } from '../util';
import { ExcerptRequest } from './RecordService';
import { RecordStore } from './RecordStore';
import { RecordPosition } from './types';

/** Records that are read at once. */
const PAGE = 500;

/**
 * Says which entries concern some systems, as their activity does: those of the
 * records that they have now, and those about themselves.
 */
export async function tellsOf(
  store: Pick<RecordStore, 'listRecords'>,
  { entityRefs, isHidden = () => false }: ExcerptRequest,
): Promise<(entry: TrailEntry) => boolean> {
  const refs = new Set(entityRefs);
  const ids = new Set<string>();
  for (const entityRef of refs) {
    const pages = pagesOf((after: RecordPosition | undefined) =>
      store.listRecords({ entityRef, after, limit: PAGE }),
    );
    for await (const { records } of pages) {
      records.forEach(({ id }) => ids.add(id));
    }
  }
  const concerns = ({ recordId, entityRef }: TrailEntry) =>
    recordId === undefined
      ? entityRef !== undefined && refs.has(entityRef)
      : ids.has(recordId);
  return entry => concerns(entry) && !isHidden(entry);
}

/** Leaves of every other entry no more than its place and hash. */
export async function* excerpt(
  pages: AsyncIterable<TrailEntry[]>,
  isTold: (entry: TrailEntry) => boolean,
): AsyncIterable<Array<TrailEntry | OmittedTrailEntry>> {
  for await (const page of pages) {
    yield page.map(entry =>
      isTold(entry)
        ? entry
        : { sequence: entry.sequence, hash: entry.hash, omitted: true },
    );
  }
}
