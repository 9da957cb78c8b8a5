import {
  AiSystemRelationDefinition,
  claimsToBeAiSystem,
  isAiSystemEntity,
  throwAiSystemFaults,
  validateAiSystemEntity,
  validateAiSystemHeader,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import { emitRelations } from '../processors/emitRelations';
import { nestedRelations } from './relationFields';

/** Before the catalog's own model processor, which has the default of 20. */
const PRIORITY = 10;

/**
 * Does for AISystem what its layer cannot: faults in people's words, dates that
 * are in no calendar, and relations inside lists of objects.
 */
export class AiSystemModelProcessor implements CatalogProcessor {
  readonly #nested: AiSystemRelationDefinition[];

  constructor(options: { relations: AiSystemRelationDefinition[] }) {
    this.#nested = nestedRelations(options.relations);
  }

  getProcessorName(): string {
    return 'AiSystemModelProcessor';
  }

  getPriority(): number {
    return PRIORITY;
  }

  /** The catalog looks the kind up here already, and fails on another version. */
  async preProcessEntity(entity: Entity): Promise<Entity> {
    if (claimsToBeAiSystem(entity)) {
      throwAiSystemFaults({ entity, faults: validateAiSystemHeader(entity) });
    }
    return entity;
  }

  /** Never claims the kind: what has no fault is the layer's to accept. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (claimsToBeAiSystem(entity)) {
      throwAiSystemFaults({ entity, faults: validateAiSystemEntity(entity) });
    }
    return false;
  }

  async postProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (isAiSystemEntity(entity)) {
      emitRelations({ entity, emit, definitions: this.#nested });
    }
    return entity;
  }
}
