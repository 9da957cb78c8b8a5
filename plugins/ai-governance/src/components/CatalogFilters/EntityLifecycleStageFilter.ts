import { Entity } from '@backstage/catalog-model';
import { EntityFilter } from '@backstage/plugin-catalog-react';

/** Narrows the catalog to AI systems in some life cycle stages. */
export class EntityLifecycleStageFilter implements EntityFilter {
  constructor(readonly values: string[]) {}

  getCatalogFilters(): Record<string, string[]> {
    return { 'spec.lifecycleStage': this.values };
  }

  filterEntity(entity: Entity): boolean {
    const stage = entity.spec?.lifecycleStage;
    return typeof stage === 'string' && this.values.includes(stage);
  }

  toQueryValue(): string[] {
    return this.values;
  }
}
