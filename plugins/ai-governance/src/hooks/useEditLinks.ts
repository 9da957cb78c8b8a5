import { ANNOTATION_EDIT_URL } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { safeHref } from '../lib/safeHref';

/** Where the descriptors of entities are edited, by reference, as far as known. */
export function useEditLinks(
  entityRefs: string[],
): ReadonlyMap<string, string> {
  const catalog = useApi(catalogApiRef);
  const key = entityRefs.join();
  const { value } = useAsync(async () => {
    const refs = [...new Set(key ? key.split(',') : [])];
    if (refs.length === 0) return [];
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs: refs,
      fields: ['kind', 'metadata.annotations'],
    });
    return refs.flatMap((ref, index): Array<[string, string]> => {
      const url = items[index]?.metadata?.annotations?.[ANNOTATION_EDIT_URL];
      const href = url && safeHref(url);
      return href ? [[ref, href]] : [];
    });
  }, [catalog, key]);
  return new Map(value);
}
