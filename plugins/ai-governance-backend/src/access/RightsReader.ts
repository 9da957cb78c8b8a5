import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { SYSTEM_PERMISSIONS } from './permissionFor';
import { aiSystemPermissionResourceRef } from './resource';
import { SystemRights } from './SystemAccess';

const RIGHTS = Object.keys(SYSTEM_PERMISSIONS) as Array<keyof SystemRights>;

/**
 * What a caller may do with the records of one system. The policy is asked once for
 * everything, and its conditions are applied to the entity here.
 */
export class RightsReader {
  readonly #permissions: PermissionsService;
  readonly #registry: PermissionsRegistryService;

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.#permissions = options.permissions;
    this.#registry = options.permissionsRegistry;
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
    return Object.fromEntries(
      RIGHTS.map((right, index) => [
        right,
        isAllowed(decisions[index], entity),
      ]),
    ) as unknown as SystemRights;
  }
}
