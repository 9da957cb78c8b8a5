import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { groupsOf } from './relationReasons';
import { SystemFilters } from '../../lib/systemFilters';

/** Whether what an entity holds through others counts too. @public */
export type AiSystemsScope = 'direct' | 'subtree';

const kindOf = ({ kind }: Entity) => kind.toLocaleLowerCase('en-US');

/** Whether an entity holds AI systems, and does not merely serve them. */
export function isHolder(entity: Entity): boolean {
  return ['group', 'user', 'system', 'domain'].includes(kindOf(entity));
}

/** Whether an entity may hold AI systems through others as well as itself. */
export function hasScopes(entity: Entity): boolean {
  const kind = kindOf(entity);
  return kind === 'group' || (kind === 'user' && groupsOf(entity).length > 0);
}

/** The AI systems that belong on the page of an entity. */
export function heldBy(
  entity: Entity,
  scope: AiSystemsScope,
): Pick<SystemFilters, 'groupTree' | 'domainTree' | 'relatedTo'> {
  const ref = stringifyEntityRef(entity);
  const kind = kindOf(entity);
  if (kind === 'domain') return { domainTree: ref };
  if (scope === 'direct') return { relatedTo: [ref] };
  switch (kind) {
    case 'group':
      return { groupTree: ref };
    case 'user':
      return { relatedTo: [ref, ...groupsOf(entity)] };
    default:
      return { relatedTo: [ref] };
  }
}
