import { useMemo } from 'react';
import { filterParams, SystemFilters } from '../lib/systemFilters';
import { rootRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Paths below the page, the same in both frontend systems. */
export const OVERVIEW_PATH = 'overview';
/** Paths below the page, the same in both frontend systems. */
export const INVENTORY_PATH = 'inventory';
/** Paths below the page, the same in both frontend systems. */
export const PACK_CONTROLS_PATH = 'controls';
/** Paths below the page, the same in both frontend systems. */
export const ARCHIVE_PATH = 'archived';
/** Paths below the page, the same in both frontend systems. */
export const CROSSWALK_PATH = 'crosswalk';
/** Paths below the page, the same in both frontend systems. */
export const ATTENTION_PATH = 'attention';
/** Paths below the page, the same in both frontend systems. */
export const TRENDS_PATH = 'trends';

/** Paths below the page, the same in both frontend systems. */
export const REPORTS_PATH = 'reports';

/** Paths below the page, the same in both frontend systems. */
export const MANAGEMENT_SYSTEM_PATH = 'management-system';

/** Addresses of the page's views; undefined where the app does not have it. */
export function useGovernanceLinks(): {
  inventory: (
    filters?: SystemFilters,
    options?: { orderBy?: string },
  ) => string | undefined;
  /** Every control of the pack that the filters name. */
  controls: (filters?: SystemFilters) => string | undefined;
  archive: () => string | undefined;
  /** The crosswalk, at a control, a kind of evidence or a reference. */
  crosswalk: (item?: string) => string | undefined;
  trends: (filters?: SystemFilters) => string | undefined;
} {
  const root = useOptionalPath(rootRouteRef);
  return useMemo(() => {
    const toView = (view: string, params: URLSearchParams) => {
      if (root === undefined) return undefined;
      const search = params.toString();
      const path = `${root.replace(/\/$/, '')}/${view}`;
      return search ? `${path}?${search}` : path;
    };
    return {
      inventory: (filters = {}, options = {}) => {
        const params = filterParams(filters);
        if (options.orderBy) params.set('orderBy', options.orderBy);
        return toView(INVENTORY_PATH, params);
      },
      trends: (filters = {}) => toView(TRENDS_PATH, filterParams(filters)),
      controls: (filters = {}) =>
        toView(PACK_CONTROLS_PATH, filterParams(filters)),
      archive: () => toView(ARCHIVE_PATH, new URLSearchParams()),
      crosswalk: item =>
        toView(CROSSWALK_PATH, new URLSearchParams(item ? { item } : {})),
    };
  }, [root]);
}
