import { Entity } from '@backstage/catalog-model';
import {
  FilterPredicate,
  filterPredicateToFilterFunction,
} from '@backstage/filter-predicates';
import { EntityFilter } from '@backstage/plugin-catalog-react';

/** Narrows the catalog to entities whose field has one of some values. */
abstract class FieldFilter implements EntityFilter {
  protected abstract readonly field: string;

  constructor(readonly values: string[]) {}

  getCatalogQuery(): FilterPredicate {
    return { [this.field]: { $in: this.values } } as FilterPredicate;
  }

  filterEntity(entity: Entity): boolean {
    return filterPredicateToFilterFunction(this.getCatalogQuery())(entity);
  }

  toQueryValue(): string[] {
    return this.values;
  }
}

/** Narrows the catalog to AI systems in some life cycle stages. */
export class EntityLifecycleStageFilter extends FieldFilter {
  protected readonly field = 'spec.lifecycleStage';
}

/** Narrows the catalog to AI systems of some classes. */
export class EntityRiskClassFilter extends FieldFilter {
  protected readonly field = 'spec.risk.class';
}
