import {
  AI_SYSTEM_RELATIONS,
  readFoundModel,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  Entity,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Relations from an AI system, as far as views have a word for them. */
export const REASONS = [
  'ownedBy',
  'partOf',
  'dependsOn',
  'providesApi',
  'usesModel',
  'trainedOn',
  'suppliedBy',
  'overseenBy',
  'riskOwnedBy',
] as const;

/** Why an AI system is listed on the page of an entity. */
export interface RelationReason {
  relation: (typeof REASONS)[number];
  /** Reference of what stands between, such as a subgroup. */
  via?: string;
}

const RELATION_OF_REVERSE = new Map(
  AI_SYSTEM_RELATIONS.map(({ reverse, relation }) => [reverse, relation]),
);

/** References of the groups to which a user belongs. */
export function groupsOf(user: Entity): string[] {
  return (user.relations ?? [])
    .filter(({ type }) => type === RELATION_MEMBER_OF)
    .map(({ targetRef }) => targetRef);
}

/**
 * Why an AI system is listed on the page of an entity: by the relations that the
 * catalog states on the entity, or by what holds the system on its behalf. Empty
 * where neither says so. A model that was found is used by what declares it.
 */
export function relationReasons(
  entity: Entity,
  system: Pick<SystemSummary, 'entityRef' | 'owner' | 'system'>,
): RelationReason[] {
  const stated = new Set(
    (entity.relations ?? [])
      .filter(({ targetRef }) => targetRef === system.entityRef)
      .map(({ type }) => RELATION_OF_REVERSE.get(type)),
  );
  const direct = REASONS.filter(relation => stated.has(relation));
  if (direct.length > 0) {
    return direct.map(relation => ({ relation }));
  }
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'group':
      return viaOwner(entity, system);
    case 'user':
      return groupsOf(entity).includes(system.owner ?? '')
        ? viaOwner(entity, system)
        : [];
    case 'domain':
      return system.system ? [{ relation: 'partOf', via: system.system }] : [];
    default:
      return readFoundModel(entity) ? [{ relation: 'usesModel' }] : [];
  }
}

function viaOwner(
  entity: Entity,
  { owner }: Pick<SystemSummary, 'owner'>,
): RelationReason[] {
  if (!owner) return [];
  return owner === stringifyEntityRef(entity)
    ? [{ relation: 'ownedBy' }]
    : [{ relation: 'ownedBy', via: owner }];
}
