import { Summary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../api';
import { useAsyncFollowed } from './useAsyncFollowed';
import { filterParams, filterQuery, SystemFilters } from '../lib/systemFilters';

/** Counts over the systems that match. */
export function useSummary(filters: SystemFilters): {
  value?: Summary;
  error?: Error;
  loading: boolean;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const key = filterParams(filters).toString();
  return useAsyncFollowed(
    () => api.getSummary(filterQuery(filters)),
    // The filters are new objects at every rendering; their text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, key],
  );
}
