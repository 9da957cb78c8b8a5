import { ControlPack } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AiGovernanceExtensionPoint,
  AttachmentStore,
  EvidenceProvider,
  MeasurementSource,
  MetricProvider,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';

const SOURCE_ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Collects what modules add before the plugin starts. */
export class DefaultAiGovernanceExtensionPoint
  implements AiGovernanceExtensionPoint
{
  readonly #evidenceProviders = new Map<string, EvidenceProvider>();
  readonly #metricProviders = new Map<string, MetricProvider>();
  readonly #measurementSources = new Map<string, MeasurementSource>();
  readonly #packs: ControlPack[] = [];
  #attachmentStore: AttachmentStore | undefined;

  addEvidenceProvider(provider: EvidenceProvider): void {
    addUnique(this.#evidenceProviders, provider, 'evidence');
  }

  addMetricProvider(provider: MetricProvider): void {
    addUnique(this.#metricProviders, provider, 'metric');
  }

  addMeasurementSource(source: MeasurementSource): void {
    const { id } = source;
    if (!SOURCE_ID.test(id)) {
      throw new Error(
        `Invalid id of a source of measurements: ${JSON.stringify(
          id,
        )}; expected at most 60 lower-case letters, digits and hyphens`,
      );
    }
    if (this.#measurementSources.has(id)) {
      throw new Error(`Two sources of measurements have the id '${id}'`);
    }
    this.#measurementSources.set(id, source);
  }

  addControlPack(pack: ControlPack): void {
    this.#packs.push(pack);
  }

  setAttachmentStore(store: AttachmentStore): void {
    if (this.#attachmentStore) {
      throw new Error(
        `Two stores for uploaded files were set, '${this.#attachmentStore.getName()}' and '${store.getName()}'; there can be one`,
      );
    }
    this.#attachmentStore = store;
  }

  get evidenceProviders(): EvidenceProvider[] {
    return [...this.#evidenceProviders.values()];
  }

  get metricProviders(): MetricProvider[] {
    return [...this.#metricProviders.values()];
  }

  /** By id. */
  get measurementSources(): MeasurementSource[] {
    return [...this.#measurementSources.values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
  }

  get packs(): ControlPack[] {
    return [...this.#packs];
  }

  /** Undefined where the database keeps the content. */
  get attachmentStore(): AttachmentStore | undefined {
    return this.#attachmentStore;
  }
}

function addUnique<T extends { getName(): string }>(
  providers: Map<string, T>,
  provider: T,
  kind: string,
): void {
  const name = provider.getName();
  if (providers.has(name)) {
    throw new Error(`Two ${kind} providers have the name '${name}'`);
  }
  providers.set(name, provider);
}
