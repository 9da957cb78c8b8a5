import { ControlPack } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { AttachmentStore } from './attachments';
import { MeasurementSource } from './measurementSources';
import { EvidenceProvider, MetricProvider } from './providers';

/**
 * What a module can add to the AI governance backend.
 * @public
 */
export interface AiGovernanceExtensionPoint {
  /** Adds a source of records. Names are unique among evidence providers. */
  addEvidenceProvider(provider: EvidenceProvider): void;
  /** Adds a source of measurements that is asked at each evaluation. Names are unique among metric providers. */
  addMetricProvider(provider: MetricProvider): void;
  /**
   * Adds a source from which measurements are pulled and kept. Ids are unique.
   *
   * @throws Error for an id that is taken, or that has other characters than lower-case
   * letters, digits and hyphens
   */
  addMeasurementSource(source: MeasurementSource): void;
  /**
   * Adds a control pack, beside the shipped and the configured ones. It is
   * validated as a file is, and a bad one stops the start.
   */
  addControlPack(pack: ControlPack): void;
  /**
   * Keeps the content of uploaded files elsewhere than in the database of the
   * plugin. Files that were uploaded before are not moved.
   *
   * @throws Error that names both stores when another one was set before.
   */
  setAttachmentStore(store: AttachmentStore): void;
}

/**
 * Extension point of the AI governance backend.
 * @public
 */
export const aiGovernanceExtensionPoint =
  createExtensionPoint<AiGovernanceExtensionPoint>({ id: 'ai-governance' });
