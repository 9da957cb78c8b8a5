import {
  aiGovernanceManagementSystemPermissions,
  aiGovernanceTrailReadPermission,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SystemCatalog } from '../catalog';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { isOfOrganisation } from './organisation';
import { PermissionAsker } from './PermissionAsker';
import { PermissionFloor } from './PermissionFloor';
import { RightsReader } from './RightsReader';
import { ServiceOptions } from './ServiceOptions';
import { NO_RIGHT, organisationRights, SystemAccess } from './SystemAccess';

/**
 * Finds out what a caller may do with the records and files of a system. In a system
 * that they may read in the catalog, it is what their rights say; in one that left the
 * catalog, they may only read, and only with the permission to read the trail. The
 * organisation has permissions of its own.
 */
export class AccessReader {
  readonly #hasRecords: (entityRef: string) => Promise<boolean>;
  readonly #catalog: Pick<
    SystemCatalog,
    'getSystemAs' | 'getSystemsAs' | 'getSystems'
  >;
  readonly #permissions: PermissionAsker;
  readonly #rights: Pick<RightsReader, 'of' | 'ofEach'>;
  readonly #floor: Pick<PermissionFloor, 'isUnlimited'> | undefined;

  constructor(options: {
    /** Whether there are records under a reference. */
    hasRecords: (entityRef: string) => Promise<boolean>;
    catalog: Pick<SystemCatalog, 'getSystemAs' | 'getSystemsAs' | 'getSystems'>;
    permissions: PermissionAsker;
    rights: Pick<RightsReader, 'of' | 'ofEach'>;
    /** What is required beside the policy. Default: nothing. */
    floor?: Pick<PermissionFloor, 'isUnlimited'>;
  }) {
    this.#hasRecords = options.hasRecords;
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#rights = options.rights;
    this.#floor = options.floor;
  }

  /** Undefined where the caller may not know of the system. */
  async find(
    entityRef: string,
    options: ServiceOptions,
  ): Promise<SystemAccess | undefined> {
    if (isOfOrganisation({ entityRef })) {
      return this.#findOrganisation(options);
    }
    const { credentials } = options;
    const entity = await this.#catalog.getSystemAs(entityRef, credentials);
    if (entity) {
      return { entity, rights: await this.#rights.of(entity, credentials) };
    }
    const isArchived =
      (await this.#permissions.holds(
        aiGovernanceTrailReadPermission,
        options,
      )) &&
      // Hidden from the caller is not gone.
      (await this.#catalog.getSystems([entityRef])).length === 0 &&
      (await this.#hasRecords(entityRef));
    return isArchived ? { entity: undefined, rights: NO_RIGHT } : undefined;
  }

  /**
   * What a caller may do in some systems of the catalog, by reference, without those that
   * they may not read. Catalog and policy are asked once for all of them.
   */
  async findSystems(
    entityRefs: readonly string[],
    { credentials }: ServiceOptions,
  ): Promise<Map<string, SystemAccess>> {
    const refs = [...new Set(entityRefs)];
    if (refs.length === 0) return new Map();
    const entities = await this.#catalog.getSystemsAs(refs, credentials);
    const rights = await this.#rights.ofEach(entities, credentials);
    return new Map(
      entities.map((entity, index) => [
        stringifyEntityRef(entity),
        { entity, rights: rights[index] },
      ]),
    );
  }

  async #findOrganisation(
    options: ServiceOptions,
  ): Promise<SystemAccess | undefined> {
    const [read, update, decide] = await this.#permissions.holdsEach(
      aiGovernanceManagementSystemPermissions,
      options,
    );
    if (!read) {
      return undefined;
    }
    // A caller who is limited in nothing may update, so nobody else is asked about.
    const isUnlimited =
      update && (await this.#floor?.isUnlimited(options.credentials));
    return {
      entity: undefined,
      rights: organisationRights({ update, decide, isUnlimited }),
    };
  }
}
