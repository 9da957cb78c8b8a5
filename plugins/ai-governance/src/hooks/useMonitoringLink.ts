import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { MONITORING_PATH } from '../paths';

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
