import { useMemo } from 'react';
import { filterParams, SystemFilters } from '../lib/systemFilters';
import { rootRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Paths below the page, the same in both frontend systems. */
export const OVERVIEW_PATH = 'overview';
/** Paths below the page, the same in both frontend systems. */
export const INVENTORY_PATH = 'inventory';

/** Paths below the page, the same in both frontend systems. */
export const MANAGEMENT_SYSTEM_PATH = 'management-system';

/** Addresses of the page's views; undefined where the app does not have it. */
export function useGovernanceLinks(): {
  inventory: (
    filters?: SystemFilters,
    options?: { orderBy?: string },
  ) => string | undefined;
} {
  const root = useOptionalPath(rootRouteRef);
  return useMemo(
    () => ({
      inventory: (filters = {}, options = {}) => {
        if (root === undefined) return undefined;
        const params = filterParams(filters);
        if (options.orderBy) params.set('orderBy', options.orderBy);
        const search = params.toString();
        const path = `${root.replace(/\/$/, '')}/${INVENTORY_PATH}`;
        return search ? `${path}?${search}` : path;
      },
    }),
    [root],
  );
}
