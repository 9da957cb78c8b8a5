import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { usePages } from '../../hooks';

/** Trail of an AISystem, page by page. */
export function useActivityPages(entity: Entity) {
  const api = useApi(aiGovernanceApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  const read = useCallback(
    (query?: { cursor: string }) =>
      api.listActivity({ namespace, name }, query),
    [api, namespace, name],
  );
  return usePages(read, undefined, { namespace, name });
}
