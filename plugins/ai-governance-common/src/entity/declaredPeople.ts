import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { EntityRef, readEntityRef } from '../lib/entityRefs';

/** Full reference of the declared owner; undefined when there is none. @public */
export function declaredOwner(entity: Entity): EntityRef | undefined {
  return declaredPeople(entity, entity.spec?.owner, 'Group');
}

/** Full reference of the declared risk owner; undefined when there is none. @public */
export function declaredRiskOwner(entity: Entity): EntityRef | undefined {
  const { riskOwner } = (entity.spec?.governance ?? {}) as JsonObject;
  return declaredPeople(entity, riskOwner, 'User');
}

function declaredPeople(
  { metadata }: Entity,
  declared: unknown,
  defaultKind: string,
): EntityRef | undefined {
  return typeof declared === 'string'
    ? readEntityRef(declared, {
        defaultKind,
        defaultNamespace: metadata.namespace,
      })
    : undefined;
}
