import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Who did something, as a link; a name that is no reference is text. */
export function PersonLink({ entityRef }: { entityRef: string }) {
  try {
    parseEntityRef(entityRef, { defaultKind: 'User' });
  } catch {
    return <>{entityRef}</>;
  }
  return <EntityRefLink entityRef={entityRef} defaultKind="User" />;
}
