import {
  AiSystemRelationDefinition,
  getRelationEdges,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import {
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';

/** Emits both directions of the relations that an AISystem declares. */
export function emitRelations(options: {
  entity: Entity;
  emit: CatalogProcessorEmit;
  /** Rows of the relation table; all of them by default. */
  definitions?: AiSystemRelationDefinition[];
}): void {
  const { entity, emit, definitions } = options;
  const self = getCompoundEntityRef(entity);
  for (const edge of getRelationEdges(entity, { definitions })) {
    const { relation, reverse, target } = edge;
    emit(processingResult.relation({ source: self, type: relation, target }));
    emit(
      processingResult.relation({
        source: target,
        type: reverse,
        target: self,
      }),
    );
  }
}
