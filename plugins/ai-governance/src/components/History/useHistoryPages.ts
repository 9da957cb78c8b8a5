import { HistoryChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** Changes read so far, newest first. */
interface Loaded {
  changes: HistoryChange[];
  nextCursor?: string;
}

/** History of an AISystem, page by page. */
export function useHistoryPages(entity: Entity) {
  const api = useApi(aiGovernanceApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  const [earlier, setEarlier] = useState<Loaded>();
  const [failure, setFailure] = useState<Error>();
  const [loadingMore, setLoadingMore] = useState(false);
  const first = useAsyncRetry(async () => {
    setEarlier(undefined);
    setFailure(undefined);
    return api.getHistory({ namespace, name });
  }, [api, namespace, name, entity.metadata.etag]);

  const nextCursor = earlier ? earlier.nextCursor : first.value?.nextCursor;
  const loadMore = useCallback(async () => {
    if (!nextCursor) return;
    setLoadingMore(true);
    setFailure(undefined);
    try {
      const page = await api.getHistory(
        { namespace, name },
        { cursor: nextCursor },
      );
      setEarlier(before => ({
        changes: [...(before?.changes ?? []), ...page.items],
        nextCursor: page.nextCursor,
      }));
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setLoadingMore(false);
    }
  }, [api, namespace, name, nextCursor]);

  return {
    changes: first.value && [...first.value.items, ...(earlier?.changes ?? [])],
    error: first.error ?? failure,
    retry: first.error ? first.retry : loadMore,
    hasMore: nextCursor !== undefined,
    loadMore,
    loadingMore,
  };
}
