import { Entity } from '@backstage/catalog-model';

/** Annotation that says where TechDocs has its source. */
export const TECHDOCS_ANNOTATION = 'backstage.io/techdocs-ref';

/**
 * The file by which TechDocs of an entity are recognised: `mkdocs.yml` in the
 * folder or at the address that the annotation names.
 */
export function techdocsSource(entity: Entity): string | undefined {
  const ref = entity.metadata.annotations?.[TECHDOCS_ANNOTATION];
  const [, place] = /^(?:dir|url):(.*)$/.exec(ref ?? '') ?? [];
  return place === undefined
    ? undefined
    : `${withoutLastSlashes(place) || '.'}/mkdocs.yml`;
}

/** A pattern would look at each of many slashes from each of them. */
function withoutLastSlashes(place: string): string {
  let end = place.length;
  while (place[end - 1] === '/') end--;
  return place.slice(0, end);
}

/** Whether an address can lead to a document. */
export function isReadable(address: string): boolean {
  return !/^mailto:/i.test(address);
}
