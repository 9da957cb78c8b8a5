import { ControlState } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { CONTROLS_PATH } from '../paths';
import { controlsRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Addresses in the Controls tab of an AISystem, seen from its own page. */
export function useControlsLink(
  entity: Entity,
): (target?: {
  control?: string;
  state?: ControlState[];
  pack?: string;
}) => string {
  const entityLink = useEntityRefLink();
  const mounted = useOptionalPath(controlsRouteRef);
  const path = mounted ?? `${entityLink(entity)}/${CONTROLS_PATH}`;
  return (target = {}) => {
    const params = new URLSearchParams();
    for (const state of target.state ?? []) params.append('state', state);
    if (target.pack) params.set('pack', target.pack);
    if (target.control) params.set('control', target.control);
    const search = params.toString();
    return search ? `${path}?${search}` : path;
  };
}
