import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { usePages } from '../../hooks';

/** History of an AISystem by a pack, page by page. */
export function useHistoryPages(entity: Entity, pack?: string) {
  const api = useApi(aiGovernanceApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  const read = useCallback(
    (query?: { cursor: string }) =>
      api.getHistory({ namespace, name }, pack ? { ...query, pack } : query),
    [api, namespace, name, pack],
  );
  return usePages(read, entity.metadata.etag, { namespace, name });
}
