import { Measurement } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EvidenceByEntityRef,
  MetricProvider,
  ProviderRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { MeasurementStore } from './MeasurementStore';
import { toMeasurement } from './toMeasurement';

/**
 * What was pushed as evidence, beside what modules supply. The newest value of each
 * series is all that a rule looks at.
 */
export class MeasurementEvidence implements MetricProvider {
  readonly #store: Pick<MeasurementStore, 'listNewest'>;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<MeasurementStore, 'listNewest'>;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#now = options.now;
  }

  getName(): string {
    return 'ai-governance measurements';
  }

  async getMeasurements(
    request: ProviderRequest,
  ): Promise<EvidenceByEntityRef<Measurement>> {
    const { entityRefs } = request;
    const now = this.#now();
    const evidence: Record<string, Measurement[]> = {};
    for (const point of await this.#store.listNewest({ entityRefs, now })) {
      evidence[point.entityRef] ??= [];
      evidence[point.entityRef].push(toMeasurement(point));
    }
    return evidence;
  }
}
