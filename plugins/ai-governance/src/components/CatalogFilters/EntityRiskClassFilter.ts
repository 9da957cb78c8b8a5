import { Entity } from '@backstage/catalog-model';
import { EntityFilter } from '@backstage/plugin-catalog-react';

/** Narrows the catalog to AI systems of some classes. */
export class EntityRiskClassFilter implements EntityFilter {
  constructor(readonly values: string[]) {}

  getCatalogFilters(): Record<string, string[]> {
    return { 'spec.risk.class': this.values };
  }

  filterEntity(entity: Entity): boolean {
    const risk = entity.spec?.risk as { class?: unknown } | undefined;
    return typeof risk?.class === 'string' && this.values.includes(risk.class);
  }

  toQueryValue(): string[] {
    return this.values;
  }
}
