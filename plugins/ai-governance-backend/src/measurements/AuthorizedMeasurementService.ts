import {
  aiGovernanceReadPermission,
  MeasurementReceipt,
  MetricHistory,
  MetricStanding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import {
  MeasurementRights,
  PermissionAsker,
  ReadScopes,
  ServiceOptions,
} from '../access';
import { SystemCatalog } from '../catalog';
import { namedSystems } from './MeasuredSystems';
import {
  ListBreachesRequest,
  ListCoursesRequest,
  ListMeasurementsRequest,
  MeasurementService,
  MeasurementsPage,
  PushRequest,
} from './MeasurementService';
import { StoredBreachPage } from './types';

/**
 * Lets a caller report of the systems alone for which the policy lets them, and read
 * what was measured of the systems that they may read.
 */
export class AuthorizedMeasurementService implements MeasurementService {
  readonly #service: MeasurementService;
  readonly #rights: Pick<MeasurementRights, 'of'>;
  readonly #permissions: PermissionAsker;
  readonly #scopes: Pick<ReadScopes, 'of'>;
  readonly #catalog: Pick<SystemCatalog, 'getSystemAs'>;

  constructor(options: {
    service: MeasurementService;
    rights: Pick<MeasurementRights, 'of'>;
    permissions: PermissionAsker;
    scopes: Pick<ReadScopes, 'of'>;
    catalog: Pick<SystemCatalog, 'getSystemAs'>;
  }) {
    this.#service = options.service;
    this.#rights = options.rights;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
    this.#catalog = options.catalog;
  }

  async push(
    request: PushRequest,
    options: ServiceOptions,
  ): Promise<MeasurementReceipt> {
    const refs = namedSystems(request.batch);
    const systems = await this.#rights.of(refs, options);
    return this.#service.push({ ...request, systems }, options);
  }

  async list(
    request: ListMeasurementsRequest,
    options: ServiceOptions,
  ): Promise<MeasurementsPage> {
    await this.#assertReadable(request.entityRef, options);
    return this.#service.list(request, options);
  }

  async listStates(
    request: { entityRef: string },
    options: ServiceOptions,
  ): Promise<MetricStanding[]> {
    await this.#assertReadable(request.entityRef, options);
    return this.#service.listStates(request, options);
  }

  async listCourses(
    request: ListCoursesRequest,
    options: ServiceOptions,
  ): Promise<MetricHistory[]> {
    await this.#assertReadable(request.entityRef, options);
    return this.#service.listCourses(request, options);
  }

  async listBreaches(
    request: ListBreachesRequest,
    options: ServiceOptions,
  ): Promise<StoredBreachPage> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const scope = await this.#scopes.of(request.filter, options.credentials);
    return this.#service.listBreaches({ ...request, scope }, options);
  }

  async #assertReadable(
    entityRef: string,
    options: ServiceOptions,
  ): Promise<void> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const { credentials } = options;
    if (!(await this.#catalog.getSystemAs(entityRef, credentials))) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
  }
}
