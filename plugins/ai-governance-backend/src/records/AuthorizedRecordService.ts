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
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  AccessReader,
  isOfOrganisation,
  ReadScope,
  ServiceOptions,
  SystemAccess,
} from '../access';
import { InvalidRecord } from './InvalidRecord';
import { OrganisationSight, Sight } from './OrganisationSight';
import {
  ActivitiesPage,
  RecordService,
  RecordsPage,
  TrailReading,
} from './RecordService';
import { RecordStore } from './RecordStore';
import { RevisionConflict } from './RevisionConflict';
import { RecordFilter, RecordPosition } from './types';

/** What a caller may do with a record or its place, and what he sees there. */
interface Admission {
  access: SystemAccess;
  sight: Sight;
}

/**
 * Lets only those see records who may read the system in the catalog, and tells the
 * service what the caller may do there. Of a system that left the catalog the
 * records are for those who may read the trail. Of the records of the organisation
 * everybody sees what they say of the systems that he may read.
 */
export class AuthorizedRecordService implements RecordService {
  readonly #service: RecordService;
  readonly #store: Pick<RecordStore, 'getRecord'>;
  readonly #access: AccessReader;
  readonly #sight: OrganisationSight;

  constructor(options: {
    service: RecordService;
    store: Pick<RecordStore, 'getRecord' | 'listRecords'>;
    access: AccessReader;
    /** Systems that a caller may learn of. */
    scopeOf: (credentials: BackstageCredentials) => Promise<ReadScope>;
  }) {
    this.#service = options.service;
    this.#store = options.store;
    this.#access = options.access;
    this.#sight = new OrganisationSight(options);
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
    const { access, sight } = await this.#admit(request.entityRef, options);
    const page = await this.#service.listRecords(
      { ...request, exceptIds: sight.hiddenIds, access },
      options,
    );
    return { ...page, items: page.items.map(sight.record) };
  }

  async createRecord(
    request: { entityRef: string; input: RecordInput },
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access } = await this.#admit(request.entityRef, options);
    return this.#service.createRecord({ ...request, access }, options);
  }

  async getRecord(
    request: { recordId: string },
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access, sight } = await this.#admitTo(request.recordId, options);
    return sight.record(
      await this.#service.getRecord({ ...request, access }, options),
    );
  }

  async reviseRecord(
    request: { recordId: string; input: RecordRevisionInput },
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access, sight } = await this.#admitTo(request.recordId, options);
    return asSeen(
      sight,
      this.#service.reviseRecord({ ...request, access }, options),
    );
  }

  async transitionRecord(
    request: { recordId: string; input: RecordTransition },
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access, sight } = await this.#admitTo(request.recordId, options);
    return asSeen(
      sight,
      this.#service.transitionRecord({ ...request, access }, options),
    );
  }

  async listRevisions(
    request: { recordId: string },
    options: ServiceOptions,
  ): Promise<RecordRevision[]> {
    const { sight, type } = await this.#admitTo(request.recordId, options);
    return sight.revisions(
      type,
      await this.#service.listRevisions(request, options),
    );
  }

  async listActivity(
    request: { entityRef: string; before?: number; limit: number },
    options: ServiceOptions,
  ): Promise<ActivitiesPage> {
    const { sight } = await this.#admit(request.entityRef, options);
    return this.#service.listActivity(
      { ...request, exceptIds: sight.hiddenIds },
      options,
    );
  }

  async relinkRecords(
    request: { from: string; to: string; reason: string },
    options: ServiceOptions,
  ): Promise<{ records: number }> {
    const { access } = await this.#admit(request.to, options);
    if (!access.entity || isOfOrganisation({ entityRef: request.from })) {
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
      await this.#admit(entityRef, options);
    }
    return this.#service.readTrailExcerpt(request, options);
  }

  async verifyTrail(options: ServiceOptions): Promise<TrailVerification> {
    await this.#access.assertHolds(aiGovernanceTrailReadPermission, options);
    return this.#service.verifyTrail(options);
  }

  /** A record that may not be read is not told from one that does not exist. */
  async #admitTo(
    recordId: string,
    options: ServiceOptions,
  ): Promise<Admission & { type: string }> {
    await this.#access.assertHolds(aiGovernanceReadPermission, options);
    const record = await this.#store.getRecord(recordId);
    const access =
      record && (await this.#access.find(record.entityRef, options));
    if (!access) {
      throw new NotFoundError(`No record ${recordId}`);
    }
    const { credentials } = options;
    const sight = await this.#sight.of(record.entityRef, credentials);
    if (sight.hiddenIds.includes(recordId)) {
      throw new NotFoundError(`No record ${recordId}`);
    }
    return { access, sight, type: record.type };
  }

  async #admit(entityRef: string, options: ServiceOptions): Promise<Admission> {
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
    return {
      access,
      sight: await this.#sight.of(entityRef, options.credentials),
    };
  }
}

/** What was written, or why it was not, as the caller sees it. */
async function asSeen(
  sight: Sight,
  writing: Promise<RecordView>,
): Promise<RecordView> {
  try {
    return sight.record(await writing);
  } catch (error) {
    if (error instanceof RevisionConflict) {
      const { current, yours } = error;
      throw new RevisionConflict({ current: sight.record(current), yours });
    }
    if (error instanceof InvalidRecord) {
      const faults = error.faults.map(({ path, message }) => ({
        path,
        message: sight.message(message),
      }));
      throw new InvalidRecord(faults);
    }
    throw error;
  }
}
