import { useCallback, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** One page of something that is read newest first. */
interface PageOf<T> {
  items: T[];
  nextCursor?: string;
}

/**
 * Reads page by page, and keeps what was read so far.
 *
 * @param read - stable; another one begins anew
 * @param version - another one begins anew as well
 */
export function usePages<T>(
  read: (query?: { cursor: string }) => Promise<PageOf<T>>,
  version?: string,
) {
  const [earlier, setEarlier] = useState<PageOf<T>>();
  const [failure, setFailure] = useState<Error>();
  const [loadingMore, setLoadingMore] = useState(false);
  const first = useAsyncRetry(async () => {
    setEarlier(undefined);
    setFailure(undefined);
    return read();
  }, [read, version]);

  const nextCursor = earlier ? earlier.nextCursor : first.value?.nextCursor;
  const loadMore = useCallback(async () => {
    if (!nextCursor) return;
    setLoadingMore(true);
    setFailure(undefined);
    try {
      const page = await read({ cursor: nextCursor });
      setEarlier(before => ({
        items: [...(before?.items ?? []), ...page.items],
        nextCursor: page.nextCursor,
      }));
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setLoadingMore(false);
    }
  }, [read, nextCursor]);

  return {
    items: first.value && [...first.value.items, ...(earlier?.items ?? [])],
    error: first.error ?? failure,
    retry: first.error ? first.retry : loadMore,
    hasMore: nextCursor !== undefined,
    loadMore,
    loadingMore,
  };
}
