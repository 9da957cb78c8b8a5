import {
  GovernanceRecord,
  Measurement,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/**
 * Evidence of a batch of systems, keyed by full, lower-case entity reference. A
 * system that is left out has none.
 * @public
 */
export type EvidenceByEntityRef<T> = Record<string, T[]>;

/**
 * The request to a provider.
 * @public
 */
export interface ProviderRequest {
  /** Full, lower-case references of the AI systems; at most a few hundred. */
  entityRefs: string[];
  /** Aborted when the run is cancelled or the provider takes too long. */
  signal: AbortSignal;
}

/**
 * Supplies records, such as attestations and approvals, as evidence.
 *
 * @remarks
 *
 * A provider that rejects makes the records of the whole batch unavailable: the
 * controls that need one are `unknown`, never `pass`.
 *
 * @public
 */
export interface EvidenceProvider {
  /** Name in logs and in the reason that people read, such as `records`. */
  getName(): string;
  /** Reads the current revision of every record of these systems. */
  getRecords(
    request: ProviderRequest,
  ): Promise<EvidenceByEntityRef<GovernanceRecord>>;
}

/**
 * Supplies measurements, such as those of a monitoring system, as evidence.
 *
 * @remarks
 *
 * A provider that rejects makes the measurements of the whole batch unavailable:
 * the controls that need one are `unknown`, never `pass`.
 *
 * @public
 */
export interface MetricProvider {
  /** Name in logs and in the reason that people read, such as `prometheus`. */
  getName(): string;
  /** Reads the measurements that count for these systems. */
  getMeasurements(
    request: ProviderRequest,
  ): Promise<EvidenceByEntityRef<Measurement>>;
}
