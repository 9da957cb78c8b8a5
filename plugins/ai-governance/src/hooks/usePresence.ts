import { useApi } from '@backstage/core-plugin-api';
import { CatalogApi, catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

/** References that are looked up with the next request, and what will come of it. */
interface Batch {
  refs: Set<string>;
  found: Promise<Set<string>>;
}

const batches = new WeakMap<CatalogApi, Batch>();

/** One request for all who are shown at once; nothing is remembered. */
function lookUp(catalog: CatalogApi, ref: string): Promise<Set<string>> {
  let batch = batches.get(catalog);
  if (!batch) {
    const refs = new Set<string>();
    const found = Promise.resolve().then(async () => {
      batches.delete(catalog);
      const entityRefs = [...refs];
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs,
        fields: ['kind'],
      });
      return new Set(entityRefs.filter((_, index) => items[index]));
    });
    batch = { refs, found };
    batches.set(catalog, batch);
  }
  batch.refs.add(ref);
  return batch.found;
}

/**
 * Whether an entity is in the catalog as the reader may see it; undefined until it is
 * known, and where the catalog does not answer.
 *
 * @param ref - undefined asks nothing
 */
export function usePresence(ref: string | undefined): boolean | undefined {
  const catalog = useApi(catalogApiRef);
  const [known, setKnown] = useState<{ ref: string; isThere: boolean }>();
  useEffect(() => {
    let isCurrent = true;
    if (ref !== undefined) {
      lookUp(catalog, ref).then(
        found => isCurrent && setKnown({ ref, isThere: found.has(ref) }),
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [catalog, ref]);
  return known && known.ref === ref ? known.isThere : undefined;
}
