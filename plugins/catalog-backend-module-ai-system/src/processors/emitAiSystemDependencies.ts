import { AI_SYSTEM_KIND } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
} from '@backstage/catalog-model';
import {
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';

/** Kinds of Backstage that declare dependencies on any kind. */
const DEPENDING_KINDS = ['component', 'resource'];

/** Fields of these kinds, with the relation that runs back to the entity. */
const FIELDS = [
  { field: 'dependsOn', back: RELATION_DEPENDENCY_OF },
  { field: 'dependencyOf', back: RELATION_DEPENDS_ON },
];

const lowerCase = (text: string) => text.toLocaleLowerCase('en-US');

/**
 * Emits the relation from an AI system back to a component or a resource that
 * names it.
 *
 * @remarks
 * A catalog without model layers emits it as well, and stores it once. A catalog
 * with layers that do not know AISystem drops it silently, so that the AI system
 * would not show who depends on it.
 */
export function emitAiSystemDependencies(options: {
  entity: Entity;
  emit: CatalogProcessorEmit;
}): void {
  const { entity, emit } = options;
  if (!DEPENDING_KINDS.includes(lowerCase(entity.kind))) return;
  const self = getCompoundEntityRef(entity);
  for (const { field, back } of FIELDS) {
    const references = [entity.spec?.[field]].flat();
    for (const reference of references) {
      if (typeof reference !== 'string' || !reference.includes(':')) continue;
      const source = parseEntityRef(reference, {
        defaultNamespace: self.namespace,
      });
      if (lowerCase(source.kind) === lowerCase(AI_SYSTEM_KIND)) {
        emit(processingResult.relation({ source, type: back, target: self }));
      }
    }
  }
}
