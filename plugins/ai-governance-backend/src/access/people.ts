import { declaredOwner } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { fullRefOf } from '../util';

/** Full reference of the declared risk owner; undefined when there is none. */
function declaredRiskOwner(entity: Entity): string | undefined {
  const { riskOwner } = (entity.spec?.governance ?? {}) as JsonObject;
  if (typeof riskOwner !== 'string') {
    return undefined;
  }
  return fullRefOf(riskOwner, {
    defaultKind: 'User',
    defaultNamespace: entity.metadata.namespace,
  });
}

/** Whether one of these references is the owner. */
export function isOwner(entity: Entity, refs: string[]): boolean {
  const owner = declaredOwner(entity);
  return owner !== undefined && refs.includes(owner);
}

/** Whether one of these references is the risk owner. */
export function isRiskOwner(entity: Entity, refs: string[]): boolean {
  const riskOwner = declaredRiskOwner(entity);
  return riskOwner !== undefined && refs.includes(riskOwner);
}
