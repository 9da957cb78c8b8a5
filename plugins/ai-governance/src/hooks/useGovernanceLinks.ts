import { useMemo } from 'react';
import { filterParams, SystemFilters } from '../lib/systemFilters';
import {
  ARCHIVE_PATH,
  CALENDAR_PATH,
  CROSSWALK_PATH,
  INVENTORY_PATH,
  LAW_CALENDAR_PATH,
  OVERVIEW_PATH,
  PACK_CONTROLS_PATH,
  REGISTER_PATH,
  TRENDS_PATH,
} from '../paths';
import { rootRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Addresses of the page's views; undefined where the app does not have it. */
export function useGovernanceLinks(): {
  inventory: (
    filters?: SystemFilters,
    options?: { orderBy?: string },
  ) => string | undefined;
  /** The controls of the pack that the filters name, of which words are said. */
  controls: (
    filters?: SystemFilters,
    options?: { find?: string },
  ) => string | undefined;
  archive: () => string | undefined;
  /** Where a system is registered, or one of the catalog is changed and tried out. */
  register: (entityRef?: string) => string | undefined;
  /** Where what looks like AI is registered, filled in with what covers it. */
  registerFinding: (entityRef: string) => string | undefined;
  /** The crosswalk, at a control, a kind of evidence or a reference. */
  crosswalk: (item?: string) => string | undefined;
  /** The law calendar, at one of its days. */
  lawCalendar: (date?: string) => string | undefined;
  trends: (filters?: SystemFilters) => string | undefined;
  overview: () => string | undefined;
  /** What is due when; of the caller alone where it says so. */
  calendar: (options?: { mine?: boolean }) => string | undefined;
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
      controls: (filters = {}, options = {}) => {
        const params = filterParams(filters);
        if (options.find) params.set('find', options.find);
        return toView(PACK_CONTROLS_PATH, params);
      },
      lawCalendar: date =>
        toView(LAW_CALENDAR_PATH, new URLSearchParams(date ? { date } : {})),
      overview: () => toView(OVERVIEW_PATH, new URLSearchParams()),
      calendar: ({ mine = true } = {}) =>
        toView(CALENDAR_PATH, new URLSearchParams(mine ? {} : { mine: 'no' })),
      archive: () => toView(ARCHIVE_PATH, new URLSearchParams()),
      register: entityRef =>
        toView(
          REGISTER_PATH,
          new URLSearchParams(entityRef ? { entity: entityRef } : {}),
        ),
      registerFinding: finding =>
        toView(REGISTER_PATH, new URLSearchParams({ finding })),
      crosswalk: item =>
        toView(CROSSWALK_PATH, new URLSearchParams(item ? { item } : {})),
    };
  }, [root]);
}
