import { Entity } from '@backstage/catalog-model';
import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { readEntityRef } from '../lib/entityRefs';
import { isReadable, techdocsSource } from './documentPlaces';

const READ_RELATIONS = new Set([
  'dependsOn',
  'dependencyOf',
  'partOf',
  'hasPart',
  'providesApi',
]);

/**
 * Full, lower-case references that an evaluation wants resolved: owner, risk
 * owner, overseers, owner of alerts, and the targets of relations that controls
 * read.
 *
 * @public
 */
export function collectReferences(entity: Entity): string[] {
  const spec = (entity.spec ?? {}) as Partial<AISystemSpec>;
  const people: Array<[string | undefined, string]> = [
    [spec.owner, 'Group'],
    [spec.governance?.riskOwner, 'User'],
    [spec.oversight?.role, 'Group'],
    [spec.monitoring?.owner, 'Group'],
  ];
  const refs = new Set<string>();
  for (const [ref, defaultKind] of people) {
    const { namespace: defaultNamespace } = entity.metadata;
    const full = ref && readEntityRef(ref, { defaultKind, defaultNamespace });
    if (full) {
      refs.add(full);
    }
  }
  for (const relation of entity.relations ?? []) {
    if (READ_RELATIONS.has(relation.type)) {
      refs.add(relation.targetRef);
    }
  }
  return [...refs].sort();
}

/** How a document is to be read. @public */
export type DocumentKind = 'model-card' | 'bom' | 'text';

/** A document that an evaluation wants read. @public */
export interface DocumentRequest {
  /** Path or address as the entity declares it; the key of its facts. */
  location: string;
  kind: DocumentKind;
}

const READ_LINKS = new Set([
  'user-guide',
  'design',
  'rollback',
  'customer-terms',
]);

/**
 * Documents that an evaluation wants read, in the order in which they are
 * declared, without repetition.
 *
 * @public
 */
export function collectDocuments(entity: Entity): DocumentRequest[] {
  const { documentation = {} } = (entity.spec ?? {}) as Partial<AISystemSpec>;
  const requests = new Map<string, DocumentKind>();
  const add = (location: string | undefined, kind: DocumentKind) => {
    if (location && !requests.has(location)) {
      requests.set(location, kind);
    }
  };
  add(documentation.modelCard, 'model-card');
  add(documentation.aibom, 'bom');
  // The user guide of a high-class system needs its sections too.
  add(documentation.userGuide, 'model-card');
  add(documentation.design, 'text');
  add(documentation.rollback, 'text');
  add(documentation.customerTerms, 'text');
  add(techdocsSource(entity), 'text');
  for (const link of entity.metadata.links ?? []) {
    if (link.type && READ_LINKS.has(link.type) && isReadable(link.url)) {
      add(link.url, 'text');
    }
  }
  return [...requests].map(([location, kind]) => ({ location, kind }));
}
