import { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';

/** Annotations that the catalog adds, and no descriptor has. */
const OF_CATALOG =
  /^backstage\.io\/(managed-by|orphan|view-url|edit-url|source-location)/;

/**
 * A descriptor as the catalog has it, where its file cannot be read: without the comments and the
 * order of the file.
 *
 * @public
 */
export function entityToText({
  apiVersion,
  kind,
  metadata,
  spec,
}: Entity): string {
  const {
    uid,
    etag,
    generation,
    namespace,
    name,
    annotations = {},
    ...rest
  } = metadata as Entity['metadata'] & { generation?: number };
  const own = Object.entries(annotations).filter(
    ([key]) => !OF_CATALOG.test(key),
  );
  return stringify(
    {
      apiVersion,
      kind,
      metadata: {
        ...(namespace && namespace !== 'default' && { namespace }),
        name,
        ...rest,
        ...(own.length > 0 && { annotations: Object.fromEntries(own) }),
      },
      spec,
    },
    { lineWidth: 0 },
  );
}
