import {
  aiGovernanceManagementSystemPermissions,
  aiGovernanceManagementSystemReadPermission,
  aiGovernanceReadPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceTrailReadPermission,
  ArchivedSystem,
  RecordInput,
  RecordRevision,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
  TrailVerification,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { SystemCatalog } from '../catalog';
import { RecordStore } from '../database/RecordStore';
import { RightsReader } from '../permissions';
import { ServiceOptions } from '../service/GovernanceService';
import {
  ActivitiesPage,
  RecordService,
  RecordsPage,
  TrailReading,
} from './RecordService';
import { isOfOrganisation } from './organisation';
import { NO_RIGHT, organisationRights, SystemAccess } from './SystemAccess';
import { RecordFilter, RecordPosition } from './types';

/**
 * Lets only those see records who may read the system in the catalog, and tells the
 * service what the caller may do there. Of a system that left the catalog the
 * records are for those who may read the trail.
 */
export class AuthorizedRecordService implements RecordService {
  readonly #service: RecordService;
  readonly #store: Pick<RecordStore, 'getRecord' | 'countRecords'>;
  readonly #catalog: Pick<SystemCatalog, 'getSystemAs' | 'getSystems'>;
  readonly #permissions: PermissionsService;
  readonly #rights: Pick<RightsReader, 'of'>;

  constructor(options: {
    service: RecordService;
    store: Pick<RecordStore, 'getRecord' | 'countRecords'>;
    catalog: Pick<SystemCatalog, 'getSystemAs' | 'getSystems'>;
    permissions: PermissionsService;
    rights: Pick<RightsReader, 'of'>;
  }) {
    this.#service = options.service;
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#rights = options.rights;
  }

  async listRecordTypes(options: ServiceOptions): Promise<RecordTypeInfo[]> {
    await this.#assertHolds(aiGovernanceReadPermission, options);
    return this.#service.listRecordTypes(options);
  }

  async getRiskSettings(options: ServiceOptions): Promise<RiskSettings> {
    await this.#assertHolds(aiGovernanceReadPermission, options);
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
    await this.#assertHolds(aiGovernanceRecordRelinkPermission, options);
    return this.#service.relinkRecords(request, options);
  }

  async listArchive(options: ServiceOptions): Promise<ArchivedSystem[]> {
    await this.#assertHolds(aiGovernanceTrailReadPermission, options);
    return this.#service.listArchive(options);
  }

  async readTrail(options: ServiceOptions): Promise<TrailReading> {
    await this.#assertHolds(aiGovernanceTrailReadPermission, options);
    return this.#service.readTrail(options);
  }

  async verifyTrail(options: ServiceOptions): Promise<TrailVerification> {
    await this.#assertHolds(aiGovernanceTrailReadPermission, options);
    return this.#service.verifyTrail(options);
  }

  /** A record that may not be read is not told from one that does not exist. */
  async #accessToRecord(
    recordId: string,
    options: ServiceOptions,
  ): Promise<SystemAccess> {
    await this.#assertHolds(aiGovernanceReadPermission, options);
    const record = await this.#store.getRecord(recordId);
    const access =
      record && (await this.#findAccess(record.entityRef, options));
    if (!access) {
      throw new NotFoundError(`No record ${recordId}`);
    }
    return access;
  }

  async #accessTo(
    entityRef: string,
    options: ServiceOptions,
  ): Promise<SystemAccess> {
    await this.#assertHolds(aiGovernanceReadPermission, options);
    if (isOfOrganisation({ entityRef })) {
      await this.#assertHolds(
        aiGovernanceManagementSystemReadPermission,
        options,
      );
    }
    const access = await this.#findAccess(entityRef, options);
    if (!access) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    return access;
  }

  async #findAccess(
    entityRef: string,
    { credentials }: ServiceOptions,
  ): Promise<SystemAccess | undefined> {
    if (isOfOrganisation({ entityRef })) {
      return this.#findOrganisation(credentials);
    }
    const entity = await this.#catalog.getSystemAs(entityRef, credentials);
    if (entity) {
      return { entity, rights: await this.#rights.of(entity, credentials) };
    }
    const isArchived =
      (await this.#holds(aiGovernanceTrailReadPermission, credentials)) &&
      // Hidden from the caller is not gone.
      (await this.#catalog.getSystems([entityRef])).length === 0 &&
      (await this.#store.countRecords({ entityRef })) > 0;
    return isArchived ? { entity: undefined, rights: NO_RIGHT } : undefined;
  }

  async #findOrganisation(
    credentials: BackstageCredentials,
  ): Promise<SystemAccess | undefined> {
    const decisions = await this.#permissions.authorize(
      aiGovernanceManagementSystemPermissions.map(permission => ({
        permission,
      })),
      { credentials },
    );
    const [read, update, decide] = decisions.map(
      ({ result }) => result === AuthorizeResult.ALLOW,
    );
    return read
      ? { entity: undefined, rights: organisationRights({ update, decide }) }
      : undefined;
  }

  async #holds(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [decision] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    return decision.result === AuthorizeResult.ALLOW;
  }

  async #assertHolds(
    permission: BasicPermission,
    { credentials }: ServiceOptions,
  ): Promise<void> {
    if (!(await this.#holds(permission, credentials))) {
      throw new NotAllowedError(`That needs the permission ${permission.name}`);
    }
  }
}
