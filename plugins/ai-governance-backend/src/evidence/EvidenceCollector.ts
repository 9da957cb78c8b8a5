import {
  EvidenceSource,
  GovernanceRecord,
  Measurement,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EvidenceByEntityRef,
  EvidenceProvider,
  MetricProvider,
  ProviderRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { createHash } from 'crypto';
import { batches, mapInSlices, withDeadline } from '../util';

/** Systems in one call of a provider. */
const BATCH = 200;

/** Longest time that a provider may take for a batch. */
const TIMEOUT_MS = 30_000;

/** Records and measurements of one system. */
export interface Evidence {
  records: EvidenceSource<GovernanceRecord>;
  metrics: EvidenceSource<Measurement>;
  /** Changes when any of it does. */
  hash: string;
}

const NO_EVIDENCE: Evidence = {
  records: { status: 'available', items: [] },
  metrics: { status: 'available', items: [] },
  hash: '',
};

/** Asks one provider for a batch. */
interface Source<T> {
  name: string;
  /** Reads the database of this plugin. */
  isOwn?: boolean;
  read(request: ProviderRequest): Promise<EvidenceByEntityRef<T>>;
}

/**
 * Asks every provider for the evidence of a batch of systems. A provider that
 * fails makes its kind of evidence unavailable for that batch: what the others say
 * cannot stand for what it might have said. When the database of the plugin fails, that
 * says nothing about a system, and nothing is collected at all.
 */
export class EvidenceCollector {
  readonly #records: Source<GovernanceRecord>[];
  readonly #metrics: Source<Measurement>[];
  readonly #logger: LoggerService;

  constructor(options: {
    /** What the database of this plugin has. */
    ownEvidence?: EvidenceProvider;
    /** What was reported to this plugin. */
    ownMetrics?: MetricProvider;
    evidenceProviders: EvidenceProvider[];
    metricProviders: MetricProvider[];
    logger: LoggerService;
  }) {
    const { ownEvidence, evidenceProviders, ownMetrics } = options;
    this.#records = [
      ...(ownEvidence ? [{ ...toRecordSource(ownEvidence), isOwn: true }] : []),
      ...evidenceProviders.map(toRecordSource),
    ];
    this.#metrics = [
      ...(ownMetrics ? [{ ...toMetricSource(ownMetrics), isOwn: true }] : []),
      ...options.metricProviders.map(toMetricSource),
    ];
    this.#logger = options.logger;
  }

  /** Whether anybody supplies evidence; else there is nothing to look for. */
  get hasProviders(): boolean {
    return this.#records.length + this.#metrics.length > 0;
  }

  /**
   * Evidence of each system, by reference.
   *
   * @throws what the database of this plugin failed with
   */
  async collect(
    entityRefs: string[],
    options: { signal?: AbortSignal } = {},
  ): Promise<Map<string, Evidence>> {
    const evidence = new Map<string, Evidence>();
    for (const batch of batches(entityRefs, BATCH)) {
      const [records, metrics] = await Promise.all([
        this.#readAll(this.#records, batch, options.signal),
        this.#readAll(this.#metrics, batch, options.signal),
      ]);
      await mapInSlices(batch, ref =>
        evidence.set(
          ref,
          this.hasProviders
            ? toEvidence(records(ref), metrics(ref))
            : NO_EVIDENCE,
        ),
      );
    }
    return evidence;
  }

  async #readAll<T>(
    sources: Source<T>[],
    entityRefs: string[],
    signal: AbortSignal | undefined,
  ): Promise<(ref: string) => EvidenceSource<T>> {
    const failures: string[] = [];
    const found = await Promise.all(
      sources.map(async ({ name, isOwn, read }) => {
        try {
          return await withDeadline({ ms: TIMEOUT_MS, signal }, inner =>
            read({ entityRefs, signal: inner }),
          );
        } catch (error) {
          signal?.throwIfAborted();
          if (isOwn) throw error;
          // The reason goes to the log; to readers it may tell too much.
          this.#logger.warn(
            `Evidence provider '${name}' failed for ${entityRefs.length} systems`,
            error as Error,
          );
          failures.push(name);
          return {};
        }
      }),
    );
    if (failures.length > 0) {
      const detail = `${failures.sort().join(', ')} could not be read`;
      return () => ({ status: 'unavailable', detail });
    }
    return ref => ({
      status: 'available',
      items: found.flatMap(items => items[ref] ?? []),
    });
  }
}

function toRecordSource(provider: EvidenceProvider): Source<GovernanceRecord> {
  return {
    name: provider.getName(),
    read: request => provider.getRecords(request),
  };
}

function toMetricSource(provider: MetricProvider): Source<Measurement> {
  return {
    name: provider.getName(),
    read: request => provider.getMeasurements(request),
  };
}

function toEvidence(
  records: EvidenceSource<GovernanceRecord>,
  metrics: EvidenceSource<Measurement>,
): Evidence {
  const content = JSON.stringify([records, metrics]);
  return {
    records,
    metrics,
    hash: createHash('sha256').update(content).digest('base64url').slice(0, 16),
  };
}
