import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';

/** What a new descriptor begins with. */
export const EMPTY_TEXT = `apiVersion: ${AI_SYSTEM_API_VERSION}
kind: ${AI_SYSTEM_KIND}
metadata: {}
spec: {}
`;

/** Annotations that the catalog adds by itself, and no descriptor has. */
const isOfCatalog = (key: string) => key.startsWith('backstage.io/');

/** A descriptor that registers an entity as it is, without what the catalog adds. */
export function textOfEntity({ apiVersion, kind, metadata, spec }: Entity) {
  const { uid, etag, generation, namespace, annotations, ...declared } =
    metadata as Entity['metadata'] & { generation?: number };
  const own = Object.entries(annotations ?? {}).filter(
    ([key]) => !isOfCatalog(key),
  );
  const { name, ...others } = declared;
  return stringify(
    {
      apiVersion,
      kind,
      metadata: {
        ...(namespace && namespace !== 'default' && { namespace }),
        name,
        ...others,
        ...(own.length > 0 && { annotations: Object.fromEntries(own) }),
      },
      spec,
    },
    { lineWidth: 0 },
  );
}
