import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
  AISystemSpec,
  getRelationEdges,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** An AI system as the catalog has it, with its relations. */
export function aiSystem(
  name: string,
  options: {
    metadata?: Partial<Entity['metadata']>;
    spec?: Partial<AISystemSpec>;
    relations?: Entity['relations'];
  } = {},
): Entity {
  const entity: Entity = {
    apiVersion: AI_SYSTEM_API_VERSION,
    kind: AI_SYSTEM_KIND,
    metadata: {
      namespace: 'default',
      name,
      etag: 'v1',
      ...options.metadata,
      annotations: {
        [ANNOTATION_LOCATION]: `url:https://git.example.com/${name}/blob/main/catalog-info.yaml`,
        ...options.metadata?.annotations,
      },
    },
    spec: {
      type: 'predictive',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      ...options.spec,
    },
  };
  const edges = getRelationEdges(entity).map(edge => ({
    type: edge.relation,
    targetRef: stringifyEntityRef(edge.target),
  }));
  return { ...entity, relations: [...edges, ...(options.relations ?? [])] };
}

/** A group with its members, child groups and parent. */
export function group(
  name: string,
  options: { members?: string[]; children?: string[]; parent?: string } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { namespace: 'default', name },
    spec: { type: 'team', children: [] },
    relations: [
      ...(options.members ?? []).map(member => ({
        type: 'hasMember',
        targetRef: `user:default/${member}`,
      })),
      ...(options.children ?? []).map(child => ({
        type: 'parentOf',
        targetRef: `group:default/${child}`,
      })),
      ...(options.parent
        ? [{ type: 'childOf', targetRef: `group:default/${options.parent}` }]
        : []),
    ],
  };
}

/** A person. */
export function user(
  name: string,
  annotations?: Record<string, string>,
  displayName?: string,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { namespace: 'default', name, annotations },
    spec: { memberOf: [], ...(displayName && { profile: { displayName } }) },
  };
}

/** A component. */
export function component(name: string, lifecycle = 'production'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { namespace: 'default', name },
    spec: { type: 'service', lifecycle, owner: 'x' },
  };
}

/** A domain, and the one that it is in. */
export function domain(name: string, subdomainOf?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { namespace: 'default', name },
    spec: { owner: 'x', ...(subdomainOf && { subdomainOf }) },
  };
}

/** A system of the catalog, which is not an AI system, in a domain. */
export function systemIn(name: string, domainName?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { namespace: 'default', name },
    spec: { owner: 'x', ...(domainName && { domain: domainName }) },
  };
}

/** Reference of an AI system in the default namespace. */
export function systemRef(name: string): string {
  return `aisystem:default/${name}`;
}
