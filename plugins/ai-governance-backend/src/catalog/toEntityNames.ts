import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { EntityName } from './SystemCatalog';

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** What an entity is called beside its reference; undefined where it says nothing. */
export function titleOfEntity({ metadata, spec }: Entity): string | undefined {
  const { displayName } = (spec?.profile ?? {}) as JsonObject;
  return textOf(displayName) ?? textOf(metadata.title);
}

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
    const name = entity && titleOfEntity(entity);
    return name === undefined ? [] : [{ ref, name }];
  });
}
