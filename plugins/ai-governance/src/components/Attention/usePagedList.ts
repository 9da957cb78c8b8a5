import { useCallback, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** A page of a list. */
export interface ListPage<T> {
  items: T[];
  totalItems: number;
  nextCursor?: string;
}

/**
 * Reads a list page by page and keeps what was read.
 *
 * @param read - stable; another one begins anew
 */
export function usePagedList<T, P extends ListPage<T>>(
  read: (page: { cursor?: string; limit: number }) => Promise<P>,
) {
  const [more, setMore] = useState<{ of: P; items: T[]; cursor?: string }>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    setFailure(undefined);
    return read({ limit: 50 });
  }, [read]);
  // What was added belongs to the first page that it was added to.
  const added = more?.of === value ? more : undefined;
  const cursor = added ? added.cursor : value?.nextCursor;

  const loadMore = useCallback(async () => {
    if (!cursor || !value) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const page = await read({ cursor, limit: 50 });
      setMore({
        of: value,
        items: [...(added?.items ?? []), ...page.items],
        cursor: page.nextCursor,
      });
    } catch (e) {
      setFailure(e as Error);
    } finally {
      setBusy(false);
    }
  }, [read, cursor, value, added]);

  return {
    /** The first page. */
    page: value,
    items: value && [...value.items, ...(added?.items ?? [])],
    error: error ?? failure,
    loading,
    retry: error ? retry : loadMore,
    reload: retry,
    loadMore: cursor ? loadMore : undefined,
    loadingMore: busy,
  };
}
