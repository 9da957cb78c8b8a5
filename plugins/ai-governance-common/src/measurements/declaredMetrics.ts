import { Entity } from '@backstage/catalog-model';
import { AISystemSpec } from '../entity/AiSystemSpec.generated';

/**
 * Names of the metrics that an AI system declares, in `spec.monitoring.metrics` and in
 * `spec.acceptance`, each once: what can be measured of it.
 * @public
 */
export function declaredMetrics(entity: Entity): string[] {
  const { monitoring, acceptance } = (entity.spec ??
    {}) as Partial<AISystemSpec>;
  const declared = [...(monitoring?.metrics ?? []), ...(acceptance ?? [])];
  return [...new Set(declared.map(({ metric }) => metric))];
}
