import { Entity } from '@backstage/catalog-model';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** A hook cannot be skipped, and the catalog is not asked for what is known. */
const NOTHING: Entity = {
  apiVersion: 'none/v1',
  kind: 'None',
  metadata: { name: 'none' },
};

/**
 * Title of an entity as links show it: the one that the catalog knows, and the name
 * until it has answered. For texts beside a link, such as labels, which would otherwise
 * call the same thing by another name.
 */
export function useEntityTitle(entityRef: string): string;
export function useEntityTitle(
  entityRef: string | undefined,
): string | undefined;
export function useEntityTitle(
  entityRef: string | undefined,
): string | undefined {
  const { primaryTitle } = useEntityPresentation(entityRef ?? NOTHING);
  return entityRef === undefined ? undefined : primaryTitle;
}
