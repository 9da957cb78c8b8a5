import {
  GovernanceRecord,
  toGovernanceRecord,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EvidenceByEntityRef,
  EvidenceProvider,
  ProviderRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { RecordStore } from './RecordStore';
import { toRecordView } from './toRecordView';

/** The records of the portal itself as evidence, beside what modules supply. */
export class RecordEvidence implements EvidenceProvider {
  readonly #store: Pick<RecordStore, 'listEvidence'>;

  constructor(options: { store: Pick<RecordStore, 'listEvidence'> }) {
    this.#store = options.store;
  }

  getName(): string {
    return 'ai-governance records';
  }

  async getRecords(
    request: ProviderRequest,
  ): Promise<EvidenceByEntityRef<GovernanceRecord>> {
    const evidence: Record<string, GovernanceRecord[]> = {};
    for (const record of await this.#store.listEvidence(request.entityRefs)) {
      evidence[record.entityRef] ??= [];
      evidence[record.entityRef].push(
        toGovernanceRecord(toRecordView(record, [])),
      );
    }
    return evidence;
  }
}
