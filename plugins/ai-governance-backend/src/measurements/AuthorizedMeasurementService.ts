import {
  aiGovernanceReadPermission,
  MeasurementReceipt,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { MeasurementRights, PermissionAsker, ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { namedSystems } from './MeasuredSystems';
import {
  ListMeasurementsRequest,
  MeasurementService,
  MeasurementsPage,
  PushRequest,
} from './MeasurementService';

/**
 * Lets a caller report of the systems alone for which the policy lets them, and read
 * what was measured of the systems that they may read.
 */
export class AuthorizedMeasurementService implements MeasurementService {
  readonly #service: MeasurementService;
  readonly #rights: Pick<MeasurementRights, 'of'>;
  readonly #permissions: PermissionAsker;
  readonly #catalog: Pick<SystemCatalog, 'getSystemAs'>;

  constructor(options: {
    service: MeasurementService;
    rights: Pick<MeasurementRights, 'of'>;
    permissions: PermissionAsker;
    catalog: Pick<SystemCatalog, 'getSystemAs'>;
  }) {
    this.#service = options.service;
    this.#rights = options.rights;
    this.#permissions = options.permissions;
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
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const { entityRef } = request;
    const { credentials } = options;
    if (!(await this.#catalog.getSystemAs(entityRef, credentials))) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    return this.#service.list(request, options);
  }
}
