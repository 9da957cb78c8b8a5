import { Rollup } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { useAsyncFollowed } from '../../hooks';
import { Dimension } from './rollup';
import {
  filterParams,
  filterQuery,
  SystemFilters,
} from '../../lib/systemFilters';

/** What a table of the tree shows, as far as it is loaded. */
export interface RollupState {
  value?: Rollup;
  /** Whether there is no AI system in the tree; undefined while that is unknown. */
  isEmpty?: boolean;
  error?: Error;
  retry: () => void;
}

/** The first level of the tree of a dimension; `root` at its top, or the whole. */
export function useRollup(options: {
  by: Dimension;
  filters: SystemFilters;
  root?: string;
}): RollupState {
  const { by, filters, root } = options;
  const api = useApi(aiGovernanceApiRef);
  const { value, error, retry } = useAsyncFollowed(
    () => api.getRollup({ ...filterQuery(filters), by, root, depth: 0 }),
    // The filters are new objects at every rendering; their text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, filterParams(filters).toString(), by, root],
  );
  // While another dimension loads, the one before is still there.
  if (error || !value || value.by !== by) return { error, retry };
  const isEmpty = value.nodes.every(node => node.subtree.systems === 0);
  return { value, isEmpty, retry };
}
