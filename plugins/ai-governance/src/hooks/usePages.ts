import { useCallback, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

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
 */
export function usePages<P extends PageOf<any>>(
  read: (query?: { cursor: string }) => Promise<P>,
  version?: string,
): Pages<P['items'][number], P> {
  type T = P['items'][number];
  const [more, setMore] = useState<{ of: P; page: PageOf<T> }>();
  const [failure, setFailure] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const first = useAsyncRetry(async () => {
    setFailure(undefined);
    return read();
  }, [read, version]);
  const page = first.value;
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
