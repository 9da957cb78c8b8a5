import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Kinds of those who do something and have a page. */
const KINDS = ['user', 'group'];

/** Who did something: a link to a person or a group, text for anything else. */
export function PersonLink({ entityRef }: { entityRef: string }) {
  try {
    const { kind } = parseEntityRef(entityRef, { defaultKind: 'User' });
    if (!KINDS.includes(kind.toLocaleLowerCase('en-US'))) {
      return <>{entityRef}</>;
    }
  } catch {
    return <>{entityRef}</>;
  }
  return <EntityRefLink entityRef={entityRef} defaultKind="User" />;
}
