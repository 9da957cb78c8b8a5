import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { usePages } from '../../hooks';

/** History of an AISystem, page by page. */
export function useHistoryPages(entity: Entity) {
  const api = useApi(aiGovernanceApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  const read = useCallback(
    (query?: { cursor: string }) => api.getHistory({ namespace, name }, query),
    [api, namespace, name],
  );
  const { items: changes, ...pages } = usePages(read, entity.metadata.etag);
  return { changes, ...pages };
}
