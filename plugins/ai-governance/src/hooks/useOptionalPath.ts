import { RouteRef, useRouteRef } from '@backstage/core-plugin-api';

/**
 * Path of a view of this plugin, or undefined where the app does not have it: an
 * app may leave out the page or the tab.
 */
export function useOptionalPath(routeRef: RouteRef): string | undefined {
  try {
    // Both frontend systems throw after their hooks have run, so the order of
    // hooks is the same whether the route is bound or not.
    return useRouteRef(routeRef)();
  } catch {
    return undefined;
  }
}
