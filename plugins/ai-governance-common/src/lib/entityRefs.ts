import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** A reference that is full and lower-case already. */
const FULL_REF = /^[a-z][a-z0-9]*:[a-z0-9._-]+\/[a-z0-9._-]+$/;

/** Full, lower-case reference, or undefined when the text is not one. */
export function toFullRef(
  ref: string,
  defaultKind: string,
  entity: Entity,
): string | undefined {
  if (FULL_REF.test(ref)) {
    return ref;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, {
        defaultKind,
        defaultNamespace: entity.metadata.namespace ?? 'default',
      }),
    );
  } catch {
    return undefined;
  }
}
