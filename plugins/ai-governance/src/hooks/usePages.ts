import { SystemRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useCallback, useRef, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useChanges } from './useChanges';

/** One page of a list; further ones are read with its cursor. */
interface PageOf<T> {
  items: T[];
  totalItems?: number;
  nextCursor?: string;
}

/** A list of which more can be read. */
export interface Pages<T, P = unknown> {
  /** The first page, with what it says of the whole list. */
  page?: P;
  /** What was read so far. */
  items?: T[];
  /** How many there are in all, where the list counts them. */
  total?: number;
  error?: Error;
  /** Reads again what could not be read. */
  retry: () => void;
  /** Starts again at the first page. */
  reload: () => void;
  /** Absent where there is no more. */
  loadMore?: () => void;
  loadingMore: boolean;
}

/**
 * Reads page by page, and keeps what was read so far.
 *
 * @param read - stable; another one starts again
 * @param version - another one starts again as well
 * @param ref - the system that the list is of. Default: it is of many
 */
export function usePages<P extends PageOf<any>>(
  read: (query?: { cursor: string }) => Promise<P>,
  version?: string,
  ref?: SystemRef,
): Pages<P['items'][number], P> {
  type T = P['items'][number];
  const [more, setMore] = useState<{ of: P; page: PageOf<T> }>();
  const [failure, setFailure] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const first = useAsyncRetry(async () => {
    setFailure(undefined);
    return read();
  }, [read, version]);
  const [newer, setNewer] = useState<{ than: P; page: P }>();
  const isNewer = newer !== undefined && newer.than === first.value;
  const page = isNewer ? newer.page : first.value;
  // What was added belongs to the first page that it was added to.
  const added = more?.of === page ? more?.page : undefined;
  const cursor = added ? added.nextCursor : page?.nextCursor;

  const loadMore = useCallback(async () => {
    if (!cursor || !page) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const next = await read({ cursor });
      setMore({
        of: page,
        page: { ...next, items: [...(added?.items ?? []), ...next.items] },
      });
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setBusy(false);
    }
  }, [read, cursor, page, added]);

  const shown = useRef({ read, first, page, added });
  shown.current = { read, first, page, added };
  // Without a word, and as far as was read so far.
  useChanges(ref, async () => {
    const before = shown.current;
    if (!before.page) return;
    const fresh = await readAsFar(before.read, before.added?.items.length ?? 0);
    const now = shown.current;
    const isOther =
      now.read !== before.read ||
      now.first.value !== before.first.value ||
      now.page !== before.page ||
      now.added !== before.added;
    if (isOther || now.first.loading || isSame(now, fresh)) return;
    setNewer({ than: now.first.value!, page: fresh.page });
    if (fresh.added) setMore({ of: fresh.page, page: fresh.added });
  });

  return {
    page,
    items: page && [...page.items, ...(added?.items ?? [])],
    total: page?.totalItems,
    error: first.error ?? failure,
    retry: first.error ? first.retry : loadMore,
    reload: first.retry,
    loadMore: cursor ? loadMore : undefined,
    loadingMore: busy,
  };
}

/** The first page, and as many items after it as there were at least. */
async function readAsFar<P extends PageOf<any>>(
  read: (query?: { cursor: string }) => Promise<P>,
  items: number,
): Promise<{ page: P; added?: PageOf<P['items'][number]> }> {
  const page = await read();
  let added: PageOf<P['items'][number]> | undefined;
  let cursor = page.nextCursor;
  while (cursor && (added?.items.length ?? 0) < items) {
    const next = await read({ cursor });
    added = { ...next, items: [...(added?.items ?? []), ...next.items] };
    cursor = next.nextCursor;
  }
  return { page, added };
}

function isSame<T>(
  { page, added }: { page?: T; added?: unknown },
  fresh: { page: T; added?: unknown },
): boolean {
  return (
    JSON.stringify([page, added]) === JSON.stringify([fresh.page, fresh.added])
  );
}
