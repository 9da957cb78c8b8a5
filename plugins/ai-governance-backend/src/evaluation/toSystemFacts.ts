import {
  AISystemSpec,
  collectReferences,
  declaredOwner,
  declaredRiskClass,
  effectiveStage,
  LIFECYCLE_STAGES,
  OwnershipState,
  readEntityRef,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isStorableKey, LONGEST_KEY } from '../util';
import { SystemFacts, SystemReference } from './types';

/** What lists show, filter and sort by. */
export function toSystemFacts(
  entity: Entity,
  ownership: OwnershipState,
): SystemFacts {
  const spec = (entity.spec ?? {}) as Partial<AISystemSpec>;
  const { metadata } = entity;
  return {
    entityRef: stringifyEntityRef(entity),
    etag: metadata.etag ?? '',
    name: metadata.name,
    title: metadata.title,
    description: metadata.description,
    ownerRef: declaredOwner(entity)?.slice(0, LONGEST_KEY),
    ownership,
    type: spec.type,
    lifecycle: spec.lifecycle,
    systemRef: toSystemRef(spec.system, metadata.namespace)?.slice(
      0,
      LONGEST_KEY,
    ),
    stage: LIFECYCLE_STAGES.indexOf(effectiveStage(spec)),
    riskClass: RISK_CLASSES.indexOf(declaredRiskClass(spec)),
    // Who says nothing gains nothing by it.
    inAimsScope: spec.governance?.inAimsScope !== false,
  };
}

/**
 * Every reference of a system: relations, and what its evaluation asks for. One
 * that no database takes names nothing that could exist.
 */
export function toSystemReferences(entity: Entity): SystemReference[] {
  const references = new Map<string, SystemReference>();
  for (const { targetRef } of entity.relations ?? []) {
    references.set(targetRef, {
      ref: targetRef,
      related: true,
      resolved: false,
    });
  }
  for (const ref of collectReferences(entity)) {
    references.set(ref, {
      ref,
      related: references.has(ref),
      resolved: true,
    });
  }
  return [...references.values()].filter(({ ref }) => isStorableKey(ref));
}

function toSystemRef(
  system: string | undefined,
  namespace: string | undefined,
): string | undefined {
  if (!system?.trim()) {
    return undefined;
  }
  return (
    readEntityRef(system, {
      defaultKind: 'System',
      defaultNamespace: namespace,
    }) ?? system
  );
}
