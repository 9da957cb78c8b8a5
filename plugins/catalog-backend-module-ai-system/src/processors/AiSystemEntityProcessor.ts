import {
  AiSystemRelationDefinition,
  claimsToBeAiSystem,
  isAiSystemEntity,
  throwAiSystemFaults,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import { emitAiSystemDependencies } from './emitAiSystemDependencies';
import { emitRelations } from './emitRelations';

/**
 * Validates entities of kind AISystem and emits their relations, and the relations
 * back to the components and resources that depend on them.
 * @public
 */
export class AiSystemEntityProcessor implements CatalogProcessor {
  readonly #relations: AiSystemRelationDefinition[] | undefined;

  /**
   * @param options - `relations` is the relation table; by default the one without kinds of
   * an organisation
   */
  constructor(options: { relations?: AiSystemRelationDefinition[] } = {}) {
    this.#relations = options.relations;
  }

  getProcessorName(): string {
    return 'AiSystemEntityProcessor';
  }

  /**
   * @throws InputError that names every fault, when the entity is an AISystem
   * and is malformed.
   */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (!claimsToBeAiSystem(entity)) return false;
    throwAiSystemFaults({ entity, faults: validateAiSystemEntity(entity) });
    return true;
  }

  async postProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (isAiSystemEntity(entity)) {
      emitRelations({ entity, emit, definitions: this.#relations });
    } else {
      emitAiSystemDependencies({ entity, emit });
    }
    return entity;
  }
}
