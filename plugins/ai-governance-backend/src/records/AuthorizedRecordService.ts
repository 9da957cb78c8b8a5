import {
  aiGovernanceManagementSystemReadPermission,
  aiGovernanceReadPermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceTrailReadPermission,
  Archive,
  RecordImport,
  OmittedTrailEntry,
  RecordInput,
  RecordRevision,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
  TrailEntry,
  TrailVerification,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { RecordStore } from '../database/RecordStore';
import { ServiceOptions } from '../service/GovernanceService';
import { AccessReader } from './AccessReader';
import {
  ActivitiesPage,
  RecordService,
  RecordsPage,
  TrailReading,
} from './RecordService';
import { isOfOrganisation } from './organisation';
import { SystemAccess } from './SystemAccess';
import { RecordFilter, RecordPosition } from './types';

/**
 * Lets only those see records who may read the system in the catalog, and tells the
 * service what the caller may do there. Of a system that left the catalog the
 * records are for those who may read the trail.
 */
export class AuthorizedRecordService implements RecordService {
  readonly #service: RecordService;
  readonly #store: Pick<RecordStore, 'getRecord'>;
  readonly #access: AccessReader;

  constructor(options: {
    service: RecordService;
    store: Pick<RecordStore, 'getRecord'>;
    access: AccessReader;
  }) {
    this.#service = options.service;
    this.#store = options.store;
    this.#access = options.access;
  }

  async listRecordTypes(options: ServiceOptions): Promise<RecordTypeInfo[]> {
    await this.#access.assertHolds(aiGovernanceReadPermission, options);
    return this.#service.listRecordTypes(options);
  }

  async getRiskSettings(options: ServiceOptions): Promise<RiskSettings> {
    await this.#access.assertHolds(aiGovernanceReadPermission, options);
    return this.#service.getRiskSettings(options);
  }

  async listRecords(
    request: RecordFilter & { after?: RecordPosition; limit: number },
    options: ServiceOptions,
  ): Promise<RecordsPage> {
    const access = await this.#accessTo(request.entityRef, options);
    return this.#service.listRecords({ ...request, access }, options);
  }

  async createRecord(
    request: { entityRef: string; input: RecordInput },
    options: ServiceOptions,
  ): Promise<RecordView> {
    const access = await this.#accessTo(request.entityRef, options);
    return this.#service.createRecord({ ...request, access }, options);
  }

  async getRecord(
    request: { recordId: string },
    options: ServiceOptions,
  ): Promise<RecordView> {
    const access = await this.#accessToRecord(request.recordId, options);
    return this.#service.getRecord({ ...request, access }, options);
  }

  async reviseRecord(
    request: { recordId: string; input: RecordRevisionInput },
    options: ServiceOptions,
  ): Promise<RecordView> {
    const access = await this.#accessToRecord(request.recordId, options);
    return this.#service.reviseRecord({ ...request, access }, options);
  }

  async transitionRecord(
    request: { recordId: string; input: RecordTransition },
    options: ServiceOptions,
  ): Promise<RecordView> {
    const access = await this.#accessToRecord(request.recordId, options);
    return this.#service.transitionRecord({ ...request, access }, options);
  }

  async listRevisions(
    request: { recordId: string },
    options: ServiceOptions,
  ): Promise<RecordRevision[]> {
    await this.#accessToRecord(request.recordId, options);
    return this.#service.listRevisions(request, options);
  }

  async listActivity(
    request: { entityRef: string; before?: number; limit: number },
    options: ServiceOptions,
  ): Promise<ActivitiesPage> {
    await this.#accessTo(request.entityRef, options);
    return this.#service.listActivity(request, options);
  }

  async relinkRecords(
    request: { from: string; to: string; reason: string },
    options: ServiceOptions,
  ): Promise<{ records: number }> {
    const { entity } = await this.#accessTo(request.to, options);
    if (!entity || isOfOrganisation({ entityRef: request.from })) {
      throw new NotFoundError(`No AI system ${request.to}`);
    }
    await this.#access.assertHolds(aiGovernanceRecordRelinkPermission, options);
    return this.#service.relinkRecords(request, options);
  }

  async importRecords(
    request: { input: RecordImport },
    options: ServiceOptions,
  ): Promise<{ imported: number; unchanged: number }> {
    await this.#access.assertHolds(aiGovernanceRecordImportPermission, options);
    return this.#service.importRecords(
      {
        ...request,
        mayRead: async entityRef => {
          const access = await this.#access.find(entityRef, options);
          return isOfOrganisation({ entityRef })
            ? access !== undefined
            : access?.entity !== undefined;
        },
      },
      options,
    );
  }

  async listArchive(
    _request: { mayRelink?: boolean },
    options: ServiceOptions,
  ): Promise<Archive> {
    await this.#access.assertHolds(aiGovernanceTrailReadPermission, options);
    const mayRelink = await this.#access.holds(
      aiGovernanceRecordRelinkPermission,
      options.credentials,
    );
    return this.#service.listArchive({ mayRelink }, options);
  }

  async readTrail(options: ServiceOptions): Promise<TrailReading> {
    await this.#access.assertHolds(aiGovernanceTrailReadPermission, options);
    return this.#service.readTrail(options);
  }

  async readTrailExcerpt(
    request: { entityRefs: string[] },
    options: ServiceOptions,
  ): Promise<TrailReading<TrailEntry | OmittedTrailEntry>> {
    for (const entityRef of request.entityRefs) {
      await this.#accessTo(entityRef, options);
    }
    return this.#service.readTrailExcerpt(request, options);
  }

  async verifyTrail(options: ServiceOptions): Promise<TrailVerification> {
    await this.#access.assertHolds(aiGovernanceTrailReadPermission, options);
    return this.#service.verifyTrail(options);
  }

  /** A record that may not be read is not told from one that does not exist. */
  async #accessToRecord(
    recordId: string,
    options: ServiceOptions,
  ): Promise<SystemAccess> {
    await this.#access.assertHolds(aiGovernanceReadPermission, options);
    const record = await this.#store.getRecord(recordId);
    const access =
      record && (await this.#access.find(record.entityRef, options));
    if (!access) {
      throw new NotFoundError(`No record ${recordId}`);
    }
    return access;
  }

  async #accessTo(
    entityRef: string,
    options: ServiceOptions,
  ): Promise<SystemAccess> {
    await this.#access.assertHolds(aiGovernanceReadPermission, options);
    if (isOfOrganisation({ entityRef })) {
      await this.#access.assertHolds(
        aiGovernanceManagementSystemReadPermission,
        options,
      );
    }
    const access = await this.#access.find(entityRef, options);
    if (!access) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    return access;
  }
}
