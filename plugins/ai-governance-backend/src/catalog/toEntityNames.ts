import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { EntityName } from './SystemCatalog';

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** What entities are called, by the references that they were asked for with. */
export function toEntityNames(
  refs: readonly string[],
  found: ReadonlyArray<Entity | undefined>,
): EntityName[] {
  return refs.flatMap((ref, index): EntityName[] => {
    const entity = found[index];
    if (!entity) return [];
    const { profile } = (entity.spec ?? {}) as JsonObject;
    const { displayName } = (profile ?? {}) as JsonObject;
    const { title, name } = entity.metadata;
    return [{ ref, name: textOf(displayName) ?? textOf(title) ?? name }];
  });
}
