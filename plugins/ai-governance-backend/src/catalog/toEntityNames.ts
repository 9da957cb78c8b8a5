import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { EntityName } from './SystemCatalog';

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/**
 * What entities are called, by the references that they were asked for with. One without
 * a title says no more than its reference, and is left out.
 */
export function toEntityNames(
  refs: readonly string[],
  found: ReadonlyArray<Entity | undefined>,
): EntityName[] {
  return refs.flatMap((ref, index): EntityName[] => {
    const entity = found[index];
    if (!entity) return [];
    const { profile } = (entity.spec ?? {}) as JsonObject;
    const { displayName } = (profile ?? {}) as JsonObject;
    const name = textOf(displayName) ?? textOf(entity.metadata.title);
    return name === undefined ? [] : [{ ref, name }];
  });
}
