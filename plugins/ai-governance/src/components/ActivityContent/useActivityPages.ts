import { ActivityEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** Entries read so far, newest first. */
interface Loaded {
  entries: ActivityEntry[];
  nextCursor?: string;
}

/** Trail of an AISystem, page by page. */
export function useActivityPages(entity: Entity) {
  const api = useApi(aiGovernanceApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  const [earlier, setEarlier] = useState<Loaded>();
  const [failure, setFailure] = useState<Error>();
  const [loadingMore, setLoadingMore] = useState(false);
  const first = useAsyncRetry(async () => {
    setEarlier(undefined);
    setFailure(undefined);
    return api.listActivity({ namespace, name });
  }, [api, namespace, name]);

  const nextCursor = earlier ? earlier.nextCursor : first.value?.nextCursor;
  const loadMore = useCallback(async () => {
    if (!nextCursor) return;
    setLoadingMore(true);
    setFailure(undefined);
    try {
      const page = await api.listActivity(
        { namespace, name },
        { cursor: nextCursor },
      );
      setEarlier(before => ({
        entries: [...(before?.entries ?? []), ...page.items],
        nextCursor: page.nextCursor,
      }));
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setLoadingMore(false);
    }
  }, [api, namespace, name, nextCursor]);

  return {
    entries: first.value && [...first.value.items, ...(earlier?.entries ?? [])],
    error: first.error ?? failure,
    retry: first.error ? first.retry : loadMore,
    hasMore: nextCursor !== undefined,
    loadMore,
    loadingMore,
  };
}
