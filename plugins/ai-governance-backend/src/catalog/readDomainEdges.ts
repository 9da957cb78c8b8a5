import { readEntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** A domain, and a domain or system in it. */
export interface DomainEdge {
  parent: string;
  child: string;
}

/** Which domain holds which domains and systems, as they declare it. */
export async function readDomainEdges(
  landscape: AsyncIterable<Entity[]>,
): Promise<DomainEdge[]> {
  const edges: DomainEdge[] = [];
  for await (const page of landscape) {
    for (const entity of page) {
      const parent = parentOf(entity);
      if (parent) {
        edges.push({ parent, child: stringifyEntityRef(entity) });
      }
    }
  }
  return edges;
}

function parentOf({ kind, metadata, spec }: Entity): string | undefined {
  const isDomain = kind.toLocaleLowerCase('en-US') === 'domain';
  const declared = isDomain ? spec?.subdomainOf : spec?.domain;
  if (typeof declared !== 'string' || !declared.trim()) {
    return undefined;
  }
  // An invalid reference leads nowhere.
  return readEntityRef(declared, {
    defaultKind: 'Domain',
    defaultNamespace: metadata.namespace,
  });
}
