import {
  AiSignalsFound,
  foundModelKeys,
  readFoundModel,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { DiscoveredEntity } from './types';
import { isStorableKey } from '../util';

/**
 * Relations to what stands for an entity, by its kind: an AI system that refers to
 * the service covers its API and its parts, and one that refers to what uses a model
 * covers the model.
 */
const STANDS_FOR: Record<string, string[]> = {
  component: ['providesApi', 'partOf'],
  api: ['apiProvidedBy', 'dependencyOf'],
  resource: ['dependencyOf'],
  airesource: ['dependencyOf'],
  aimodelserverapi: ['dependencyOf', 'apiProvidedBy'],
};

/** Kinds of which a relation can stand for an entity; a whole system does not. */
const COVERING =
  /^(component|api|resource|airesource|aimodelserverapi|aisystem):/;

/** An entity that looks like AI, as it is stored. */
export function toDiscovered(
  entity: Entity,
  found: AiSignalsFound,
): DiscoveredEntity {
  const { metadata, spec = {}, relations = [] } = entity;
  const entityRef = stringifyEntityRef(entity);
  const kind = entity.kind.toLocaleLowerCase('en-US');
  const { runsIn: _, ...model } = readFoundModel(entity) ?? {};
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim() !== '' ? value : undefined;
  const ref = (value: unknown, defaultKind: string) => {
    const given = text(value);
    const { namespace: defaultNamespace } = metadata;
    return given && readEntityRef(given, { defaultKind, defaultNamespace });
  };
  return {
    entityRef,
    kind: entity.kind,
    name: metadata.name,
    title: text(metadata.title),
    description: text(metadata.description),
    type: text(spec.type),
    lifecycle: text(spec.lifecycle),
    owner: ref(spec.owner, 'Group'),
    system: ref(spec.system, 'System'),
    signals: found.signals,
    score: found.score,
    ...(Object.keys(model).length > 0 && { model }),
    modelKeys: foundModelKeys(model).filter(isStorableKey),
    coveredBy: [
      entityRef,
      ...relations
        .filter(
          ({ type, targetRef }) =>
            STANDS_FOR[kind]?.includes(type) &&
            COVERING.test(targetRef) &&
            isStorableKey(targetRef),
        )
        .map(({ targetRef }) => targetRef),
    ],
  };
}
