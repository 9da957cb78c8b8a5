import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { SystemCatalog } from '../catalog';

/** Systems in the order of the references, to which conditions are applied. */
export async function loadSystems(
  catalog: Pick<SystemCatalog, 'getSystems'>,
  refs: string[],
): Promise<Array<Entity | undefined>> {
  const found = new Map(
    (await catalog.getSystems(refs)).map(entity => [
      stringifyEntityRef(entity),
      entity,
    ]),
  );
  return refs.map(ref => found.get(ref));
}
