import {
  AISystemSpec,
  isAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  DeclaredMetric,
  MeasurableSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { SuppliedInstant } from './types';

/** The systems of which something can be measured, and where a source left off. */
export function toMeasurable(
  entities: Entity[],
  supplied: SuppliedInstant[],
): MeasurableSystem[] {
  const bySystem = new Map<string, SuppliedInstant[]>();
  for (const instant of supplied) {
    const known = bySystem.get(instant.entityRef);
    if (known) known.push(instant);
    else bySystem.set(instant.entityRef, [instant]);
  }
  return entities.filter(isAiSystemEntity).flatMap(entity => {
    const entityRef = stringifyEntityRef(entity);
    const metrics = metricsOf(entity.spec);
    if (metrics.length === 0) return [];
    const newest = (bySystem.get(entityRef) ?? []).map(
      ({ entityRef: _, ...instant }) => instant,
    );
    return [{ entityRef, entity, metrics, newest }];
  });
}

/** Metrics by name; of two that are called alike, the first that has a query counts. */
function metricsOf({ monitoring, acceptance }: AISystemSpec): DeclaredMetric[] {
  const metrics = new Map<string, DeclaredMetric>();
  for (const { metric, query, cadence } of monitoring?.metrics ?? []) {
    const known = metrics.get(metric);
    if (known?.query) continue;
    metrics.set(metric, {
      metric,
      ...(query?.trim() && { query: query.trim() }),
      ...((known?.cadence ?? cadence) && {
        cadence: known?.cadence ?? cadence,
      }),
    });
  }
  for (const { metric } of acceptance ?? []) {
    if (!metrics.has(metric)) metrics.set(metric, { metric });
  }
  return [...metrics.values()];
}
