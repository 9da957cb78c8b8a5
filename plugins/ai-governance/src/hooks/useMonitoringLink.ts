import { Entity } from '@backstage/catalog-model';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { MONITORING_PATH } from '../paths';
import { monitoringRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Address of the Monitoring tab of an AISystem, seen from its own page. */
export function useMonitoringLink(entity: Entity): string {
  const entityLink = useEntityRefLink();
  const mounted = useOptionalPath(monitoringRouteRef);
  return mounted ?? `${entityLink(entity)}/${MONITORING_PATH}`;
}

/** Addresses in the Monitoring tab of any AISystem, at a metric or at all of them. */
export function useMonitoringTabLink(): (
  entityRef: string,
  target?: { metric?: string },
) => string {
  const entityLink = useEntityRefLink();
  return (entityRef, { metric } = {}) => {
    const path = `${entityLink(entityRef)}/${MONITORING_PATH}`;
    return metric ? `${path}?metric=${encodeURIComponent(metric)}` : path;
  };
}
