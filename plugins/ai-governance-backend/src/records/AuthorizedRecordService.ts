import {
  aiGovernanceManagementSystemReadPermission,
  aiGovernanceReadPermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceTrailReadPermission,
  Archive,
  DecisionBasis,
  OmittedTrailEntry,
  RecordRevision,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
  TrailEntry,
  TrailVerification,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import {
  AccessReader,
  isOfOrganisation,
  PermissionAsker,
  ServiceOptions,
  SystemAccess,
} from '../access';
import { asSeen } from './asSeen';
import { limitBasis } from './limitBasis';
import { RecordRedactor, Redaction, TrailRedaction } from './RecordRedactor';
import {
  ActivitiesPage,
  ActivityRequest,
  CreateRecordRequest,
  ExcerptRequest,
  ImportCounts,
  ImportRequest,
  ListRecordsRequest,
  NamesRequest,
  RecordNames,
  RecordRequest,
  RecordService,
  RecordsPage,
  RelinkRequest,
  ReviseRecordRequest,
  TrailReading,
  TransitionRecordRequest,
} from './RecordService';
import { RecordStore } from './RecordStore';

/** What a caller may do with a record or its place, and what they see there. */
interface Admission {
  access: SystemAccess;
  redaction: Redaction;
}

/**
 * Decides what a caller may learn; `RecordWriter` decides what they may do in the
 * state of a record, from the rights that it gets from here.
 *
 * @remarks
 *
 * Only those see records who may read the system in the catalog. The records of a
 * system that left the catalog are for those who may read the trail. In the records
 * of the organisation a caller sees what they say about the systems that the caller
 * may read.
 */
export class AuthorizedRecordService implements RecordService {
  readonly #service: RecordService;
  readonly #store: Pick<RecordStore, 'getRecord'>;
  readonly #access: Pick<AccessReader, 'find'>;
  readonly #permissions: PermissionAsker;
  readonly #redactor: RecordRedactor;

  constructor(options: {
    service: RecordService;
    store: Pick<RecordStore, 'getRecord'>;
    access: Pick<AccessReader, 'find'>;
    permissions: PermissionAsker;
    /** Limits what records of the organisation say. */
    redactor: RecordRedactor;
  }) {
    this.#service = options.service;
    this.#store = options.store;
    this.#access = options.access;
    this.#permissions = options.permissions;
    this.#redactor = options.redactor;
  }

  async listRecordTypes(options: ServiceOptions): Promise<RecordTypeInfo[]> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    return this.#service.listRecordTypes(options);
  }

  async getRiskSettings(options: ServiceOptions): Promise<RiskSettings> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    return this.#service.getRiskSettings(options);
  }

  async listRecords(
    request: ListRecordsRequest,
    options: ServiceOptions,
  ): Promise<RecordsPage> {
    const { access, redaction } = await this.#admit(request.entityRef, options);
    const page = await this.#service.listRecords(
      { ...request, exceptIds: redaction.hiddenIds, access },
      options,
    );
    return { ...page, items: page.items.map(redaction.record) };
  }

  async createRecord(
    request: CreateRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access, redaction } = await this.#admit(request.entityRef, options);
    return asSeen(
      redaction,
      this.#service.createRecord({ ...request, access }, options),
    );
  }

  async previewRecord(
    request: CreateRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access, redaction } = await this.#admit(request.entityRef, options);
    return asSeen(
      redaction,
      this.#service.previewRecord({ ...request, access }, options),
    );
  }

  async getRecord(
    request: RecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access, redaction } = await this.#admitTo(
      request.recordId,
      options,
    );
    return redaction.record(
      await this.#service.getRecord({ ...request, access }, options),
    );
  }

  async getDecisionBasis(
    request: RecordRequest,
    options: ServiceOptions,
  ): Promise<DecisionBasis> {
    const { access, redaction } = await this.#admitTo(
      request.recordId,
      options,
    );
    const basis = await this.#service.getDecisionBasis(
      { ...request, access },
      options,
    );
    return limitBasis(basis, {
      redaction,
      mayRead: async entityRef =>
        (await this.#access.find(entityRef, options)) !== undefined,
    });
  }

  async readNames(
    request: NamesRequest,
    options: ServiceOptions,
  ): Promise<RecordNames> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    return this.#service.readNames(request, options);
  }

  async reviseRecord(
    request: ReviseRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access, redaction } = await this.#admitTo(
      request.recordId,
      options,
    );
    return asSeen(
      redaction,
      this.#service.reviseRecord({ ...request, access }, options),
    );
  }

  async transitionRecord(
    request: TransitionRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { access, redaction } = await this.#admitTo(
      request.recordId,
      options,
    );
    return asSeen(
      redaction,
      this.#service.transitionRecord({ ...request, access }, options),
    );
  }

  async listRevisions(
    request: RecordRequest,
    options: ServiceOptions,
  ): Promise<RecordRevision[]> {
    const { redaction, type } = await this.#admitTo(request.recordId, options);
    return redaction.revisions(
      type,
      await this.#service.listRevisions(request, options),
    );
  }

  async listActivity(
    request: ActivityRequest,
    options: ServiceOptions,
  ): Promise<ActivitiesPage> {
    const { redaction } = await this.#admit(request.entityRef, options);
    const { isHiddenEntry } = await redaction.ofTrail();
    return this.#service.listActivity(
      { ...request, isHidden: isHiddenEntry },
      options,
    );
  }

  async relinkRecords(
    request: RelinkRequest,
    options: ServiceOptions,
  ): Promise<{ records: number }> {
    const { access } = await this.#admit(request.to, options);
    if (!access.entity || isOfOrganisation({ entityRef: request.from })) {
      throw new NotFoundError(`No AI system ${request.to}`);
    }
    await this.#permissions.assertHolds(
      aiGovernanceRecordRelinkPermission,
      options,
    );
    return this.#service.relinkRecords(request, options);
  }

  async importRecords(
    request: ImportRequest,
    options: ServiceOptions,
  ): Promise<ImportCounts> {
    // An id is unique over all systems, and one that is taken is refused: whoever gives
    // ids has to be allowed to know of every record.
    await this.#permissions.assertHolds(
      [aiGovernanceRecordImportPermission, aiGovernanceTrailReadPermission],
      options,
    );
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
    await this.#permissions.assertHolds(
      aiGovernanceTrailReadPermission,
      options,
    );
    const mayRelink = await this.#permissions.holds(
      aiGovernanceRecordRelinkPermission,
      options,
    );
    return this.#service.listArchive({ mayRelink }, options);
  }

  async readTrail(options: ServiceOptions): Promise<TrailReading> {
    await this.#permissions.assertHolds(
      aiGovernanceTrailReadPermission,
      options,
    );
    return this.#service.readTrail(options);
  }

  async readTrailExcerpt(
    request: ExcerptRequest,
    options: ServiceOptions,
  ): Promise<TrailReading<TrailEntry | OmittedTrailEntry>> {
    const redactions: TrailRedaction[] = [];
    for (const entityRef of request.entityRefs) {
      const { redaction } = await this.#admit(entityRef, options);
      redactions.push(await redaction.ofTrail());
    }
    const isHidden = (entry: TrailEntry) =>
      redactions.some(redaction => redaction.isHiddenEntry(entry));
    return this.#service.readTrailExcerpt({ ...request, isHidden }, options);
  }

  async verifyTrail(options: ServiceOptions): Promise<TrailVerification> {
    await this.#permissions.assertHolds(
      aiGovernanceTrailReadPermission,
      options,
    );
    return this.#service.verifyTrail(options);
  }

  /** A record that may not be read is not told from one that does not exist. */
  async #admitTo(
    recordId: string,
    options: ServiceOptions,
  ): Promise<Admission & { type: string }> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const record = await this.#store.getRecord(recordId);
    const access =
      record && (await this.#access.find(record.entityRef, options));
    if (!access) {
      throw new NotFoundError(`No record ${recordId}`);
    }
    const { credentials } = options;
    const redaction = await this.#redactor.of(record.entityRef, credentials);
    if (redaction.hiddenIds.includes(recordId)) {
      throw new NotFoundError(`No record ${recordId}`);
    }
    return { access, redaction, type: record.type };
  }

  async #admit(entityRef: string, options: ServiceOptions): Promise<Admission> {
    await this.#permissions.assertHolds(
      isOfOrganisation({ entityRef })
        ? [
            aiGovernanceReadPermission,
            aiGovernanceManagementSystemReadPermission,
          ]
        : aiGovernanceReadPermission,
      options,
    );
    const access = await this.#access.find(entityRef, options);
    if (!access) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    return {
      access,
      redaction: await this.#redactor.of(entityRef, options.credentials),
    };
  }
}
