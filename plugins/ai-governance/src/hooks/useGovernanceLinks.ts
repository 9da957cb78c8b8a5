import { useMemo } from 'react';
import { filterParams, SystemFilters } from '../lib/systemFilters';
import { rootRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Paths below the page, the same in both frontend systems. */
export const OVERVIEW_PATH = 'overview';
/** Paths below the page, the same in both frontend systems. */
export const INVENTORY_PATH = 'inventory';
/** Paths below the page, the same in both frontend systems. */
export const ARCHIVE_PATH = 'archived';
/** Paths below the page, the same in both frontend systems. */
export const CROSSWALK_PATH = 'crosswalk';
/** Paths below the page, the same in both frontend systems. */
export const ATTENTION_PATH = 'attention';

/** Addresses of the page's views; undefined where the app does not have it. */
export function useGovernanceLinks(): {
  inventory: (
    filters?: SystemFilters,
    options?: { orderBy?: string },
  ) => string | undefined;
  archive: () => string | undefined;
  /** The crosswalk, at a control, a kind of evidence or a reference. */
  crosswalk: (item?: string) => string | undefined;
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
      archive: () =>
        root === undefined
          ? undefined
          : `${root.replace(/\/$/, '')}/${ARCHIVE_PATH}`,
      crosswalk: item => {
        if (root === undefined) return undefined;
        const path = `${root.replace(/\/$/, '')}/${CROSSWALK_PATH}`;
        return item ? `${path}?${new URLSearchParams({ item })}` : path;
      },
    }),
    [root],
  );
}
