import {
  declaredOwner,
  declaredRiskOwner,
  EntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** Whether one of these references is the owner. */
export function isOwner(entity: Entity, refs: readonly EntityRef[]): boolean {
  const owner = declaredOwner(entity);
  return owner !== undefined && refs.includes(owner);
}

/** Whether one of these references is the Chief AI Officer, where there is one. */
export function isChiefAiOfficer(
  officer: EntityRef | undefined,
  refs: readonly EntityRef[],
): boolean {
  return officer !== undefined && refs.includes(officer);
}

/** Whether one of these references is the risk owner. */
export function isRiskOwner(
  entity: Entity,
  refs: readonly EntityRef[],
): boolean {
  const riskOwner = declaredRiskOwner(entity);
  return riskOwner !== undefined && refs.includes(riskOwner);
}
