import { Entity } from '@backstage/catalog-model';
import { declaredOwner } from '../entity/declaredPeople';
import { OwnershipState, ResolvedReference } from './types';

/**
 * Whether somebody is accountable for a system: `unowned` names nobody, `dangling`
 * names somebody who does not exist or is neither group nor user, `vacant` names
 * a group without members or a person who left.
 *
 * @public
 */
export function resolveOwnership(
  entity: Entity,
  references: Record<string, ResolvedReference>,
): OwnershipState {
  const owner = declaredOwner(entity);
  if (!owner) {
    return 'unowned';
  }
  const target = references[owner];
  if (
    !target ||
    target.status !== 'resolved' ||
    !/^(group|user):/.test(owner)
  ) {
    return 'dangling';
  }
  if (owner.startsWith('user:')) {
    return target.inactive ? 'vacant' : 'owned';
  }
  return (target.memberCount ?? 0) > 0 ? 'owned' : 'vacant';
}
