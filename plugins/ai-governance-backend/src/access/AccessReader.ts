import {
  aiGovernanceManagementSystemPermissions,
  aiGovernanceTrailReadPermission,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { SystemCatalog } from '../catalog';
import { isOfOrganisation } from './organisation';
import { RightsReader } from './RightsReader';
import { ServiceOptions } from './ServiceOptions';
import { NO_RIGHT, organisationRights, SystemAccess } from './SystemAccess';

/**
 * Finds out what a caller may do with what is kept of a system: of one that he may
 * read in the catalog what his rights say, and of one that left the catalog nothing
 * but reading, when he may read the trail. What is kept of the organisation has
 * permissions of its own.
 */
export class AccessReader {
  readonly #hasRecords: (entityRef: string) => Promise<boolean>;
  readonly #catalog: Pick<SystemCatalog, 'getSystemAs' | 'getSystems'>;
  readonly #permissions: PermissionsService;
  readonly #rights: Pick<RightsReader, 'of'>;

  constructor(options: {
    /** Whether there are records under a reference. */
    hasRecords: (entityRef: string) => Promise<boolean>;
    catalog: Pick<SystemCatalog, 'getSystemAs' | 'getSystems'>;
    permissions: PermissionsService;
    rights: Pick<RightsReader, 'of'>;
  }) {
    this.#hasRecords = options.hasRecords;
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#rights = options.rights;
  }

  /** Undefined where the caller may not know of the system. */
  async find(
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
      (await this.holds(aiGovernanceTrailReadPermission, credentials)) &&
      // Hidden from the caller is not gone.
      (await this.#catalog.getSystems([entityRef])).length === 0 &&
      (await this.#hasRecords(entityRef));
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

  /** @throws NotAllowedError naming the permission */
  async assertHolds(
    permission: BasicPermission,
    { credentials }: ServiceOptions,
  ): Promise<void> {
    if (!(await this.holds(permission, credentials))) {
      throw new NotAllowedError(`That needs the permission ${permission.name}`);
    }
  }

  /** Whether the caller holds a permission that is not decided for one system. */
  async holds(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [decision] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    return decision.result === AuthorizeResult.ALLOW;
  }
}
