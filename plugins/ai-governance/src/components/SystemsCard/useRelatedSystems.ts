import {
  Summary,
  SystemPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { AiSystemsScope, hasScopes, heldBy, isHolder } from './heldBy';
import { filterParams, SystemFilters } from '../../lib/systemFilters';

interface RelatedSystems {
  page: SystemPage;
  summary?: Summary;
  /** Whether the entity has none, through others neither. */
  hasNone: boolean;
}

/** What is known of the systems of an entity. */
export interface RelatedSystemsState {
  filters: SystemFilters;
  value?: RelatedSystems;
  error?: Error;
  loading: boolean;
  retry: () => void;
}

/** Systems of an entity, worst first, and for a holder the totals. */
export function useRelatedSystems(options: {
  entity: Entity;
  scope: AiSystemsScope;
  rows: number;
}): RelatedSystemsState {
  const { entity, scope, rows } = options;
  const api = useApi(aiGovernanceApiRef);
  const filters = heldBy(entity, scope);
  const holder = isHolder(entity);
  const result = useAsyncRetry(
    async (): Promise<RelatedSystems> => {
      const [page, summary] = await Promise.all([
        api.listSystems({ ...filters, limit: rows, orderBy: 'failing,desc' }),
        holder ? api.getSummary(filters) : undefined,
      ]);
      const isNarrow = scope === 'direct' && hasScopes(entity);
      const widest =
        page.totalItems === 0 && isNarrow
          ? await api.listSystems({ ...heldBy(entity, 'subtree'), limit: 1 })
          : page;
      return { page, summary, hasNone: widest.totalItems === 0 };
    },
    // The filters are new objects at every rendering; their text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, filterParams(filters).toString(), holder, rows],
  );
  return { filters, ...result };
}
