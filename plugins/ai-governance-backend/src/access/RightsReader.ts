import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { SYSTEM_PERMISSIONS } from './permissionFor';
import { PermissionFloor } from './PermissionFloor';
import { AiSystemResource, aiSystemPermissionResourceRef } from './resource';
import { NO_RIGHT, SystemRights } from './SystemAccess';
import { SystemResources } from './SystemResources';

const RIGHTS = Object.keys(SYSTEM_PERMISSIONS) as Array<keyof SystemRights>;

/**
 * What a caller may do with the records of one system. The policy is asked once for
 * everything, and its conditions are applied to the entity here.
 */
export class RightsReader {
  readonly #permissions: PermissionsService;
  readonly #registry: PermissionsRegistryService;
  readonly #resources: Pick<SystemResources, 'of'>;
  readonly #floor: Pick<PermissionFloor, 'isUnlimited' | 'ownsRisk'>;

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
    resources: Pick<SystemResources, 'of'>;
    /** What is required beside the policy. */
    floor: Pick<PermissionFloor, 'isUnlimited' | 'ownsRisk'>;
  }) {
    this.#permissions = options.permissions;
    this.#registry = options.permissionsRegistry;
    this.#resources = options.resources;
    this.#floor = options.floor;
  }

  async of(
    entity: Entity,
    credentials: BackstageCredentials,
  ): Promise<SystemRights> {
    const decisions = await this.#permissions.authorizeConditional(
      RIGHTS.map(right => ({ permission: SYSTEM_PERMISSIONS[right] })),
      { credentials },
    );
    const isAllowed = createConditionAuthorizer(
      this.#registry.getPermissionRuleset(aiSystemPermissionResourceRef),
    );
    const resource = await this.#resources.of(entity);
    const rights = Object.fromEntries(
      RIGHTS.map((right, index) => [
        right,
        isAllowed(decisions[index], resource),
      ]),
    ) as unknown as SystemRights;
    return this.#withinFloor(rights, resource, credentials);
  }

  /** Whom the policy limits in nothing decides where they own the risk. */
  async #withinFloor(
    rights: SystemRights,
    resource: AiSystemResource,
    credentials: BackstageCredentials,
  ): Promise<SystemRights> {
    if (
      !RIGHTS.every(right => rights[right]) ||
      !(await this.#floor.isUnlimited(credentials)) ||
      (await this.#floor.ownsRisk(resource, credentials))
    ) {
      return rights;
    }
    return { ...NO_RIGHT, create: rights.create, update: rights.update };
  }
}
