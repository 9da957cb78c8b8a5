import { ControlPack } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AiGovernanceExtensionPoint,
  AttachmentStore,
  EvidenceProvider,
  MetricProvider,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';

/** Collects what modules add before the plugin starts. */
export class DefaultAiGovernanceExtensionPoint
  implements AiGovernanceExtensionPoint
{
  readonly #evidenceProviders = new Map<string, EvidenceProvider>();
  readonly #metricProviders = new Map<string, MetricProvider>();
  readonly #packs: ControlPack[] = [];
  #attachmentStore: AttachmentStore | undefined;

  addEvidenceProvider(provider: EvidenceProvider): void {
    addUnique(this.#evidenceProviders, provider, 'evidence');
  }

  addMetricProvider(provider: MetricProvider): void {
    addUnique(this.#metricProviders, provider, 'metric');
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
