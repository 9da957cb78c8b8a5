import { Entity } from '@backstage/catalog-model';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { RISK_PATH } from '../paths';
import { riskRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Addresses in the Risk tab of an AISystem, seen from its own page. */
export function useRiskLink(
  entity: Entity,
): (target?: { risk?: string; nonconformity?: string }) => string {
  const entityLink = useEntityRefLink();
  const mounted = useOptionalPath(riskRouteRef);
  const path = mounted ?? `${entityLink(entity)}/${RISK_PATH}`;
  return ({ risk, nonconformity } = {}) => {
    if (risk) return `${path}?risk=${encodeURIComponent(risk)}`;
    return nonconformity
      ? `${path}?nonconformity=${encodeURIComponent(nonconformity)}`
      : path;
  };
}

/** Addresses of the Risk tab of any AISystem, seen from elsewhere. */
export function useRiskTabLink(): (entityRef: string) => string {
  const entityLink = useEntityRefLink();
  return entityRef => `${entityLink(entityRef)}/${RISK_PATH}`;
}
