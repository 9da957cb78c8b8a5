import { readEntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A reference of a descriptor as the catalog has it; undefined for none. */
export function fullRef(
  value: unknown,
  defaultKind: string,
  namespace: unknown,
): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return readEntityRef(value, {
    defaultKind,
    defaultNamespace: typeof namespace === 'string' ? namespace : undefined,
  });
}
