import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

const NAMESPACE = 'metadata.namespace';
const NAME = 'metadata.name';

/**
 * References of the AI systems that somebody may read, as the catalog decides. It has
 * namespaces and names in columns, so that it neither reads nor sends an entity; most
 * portals have one namespace, and one request says it all.
 */
export async function listReadableRefs(
  catalog: Pick<CatalogService, 'getEntityFacets'>,
  credentials: BackstageCredentials,
): Promise<string[]> {
  const facetsOf = async (filter: Record<string, string> = {}) => {
    const { facets } = await catalog.getEntityFacets(
      {
        filter: {
          kind: AI_SYSTEM_KIND,
          apiVersion: AI_SYSTEM_API_VERSION,
          ...filter,
        },
        facets: [NAMESPACE, NAME],
      },
      { credentials },
    );
    const valuesOf = (facet: string) => facets[facet].map(({ value }) => value);
    return { namespaces: valuesOf(NAMESPACE), names: valuesOf(NAME) };
  };
  const { namespaces, names } = await facetsOf();
  const refs: string[] = [];
  for (const namespace of namespaces) {
    const within =
      namespaces.length === 1
        ? names
        : (await facetsOf({ [NAMESPACE]: namespace })).names;
    refs.push(
      ...within.map(name =>
        stringifyEntityRef({ kind: AI_SYSTEM_KIND, namespace, name }),
      ),
    );
  }
  return refs;
}
