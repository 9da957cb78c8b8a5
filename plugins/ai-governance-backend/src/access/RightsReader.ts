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
import { NO_RIGHT, PermittedRights, SystemRights } from './SystemAccess';
import { SystemResources } from './SystemResources';

const RIGHTS = Object.keys(SYSTEM_PERMISSIONS) as Array<keyof PermittedRights>;

/**
 * What a caller may do with the records of one system. The policy is asked once for
 * everything, and its conditions are applied to the entity here.
 */
export class RightsReader {
  readonly #permissions: PermissionsService;
  readonly #registry: PermissionsRegistryService;
  readonly #resources: Pick<SystemResources, 'of'>;
  readonly #floor: Pick<PermissionFloor, 'isUnlimited' | 'answersFor'>;

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
    resources: Pick<SystemResources, 'of'>;
    /** What is required beside the policy. */
    floor: Pick<PermissionFloor, 'isUnlimited' | 'answersFor'>;
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
    const [rights] = await this.ofEach([entity], credentials);
    return rights;
  }

  /** In some systems, in their order; the policy is asked once for all of them. */
  async ofEach(
    entities: readonly Entity[],
    credentials: BackstageCredentials,
  ): Promise<SystemRights[]> {
    const decisions = await this.#permissions.authorizeConditional(
      RIGHTS.map(right => ({ permission: SYSTEM_PERMISSIONS[right] })),
      { credentials },
    );
    const isAllowed = createConditionAuthorizer(
      this.#registry.getPermissionRuleset(aiSystemPermissionResourceRef),
    );
    const resources = await Promise.all(
      entities.map(entity => this.#resources.of(entity)),
    );
    const rights = resources.map(
      resource =>
        Object.fromEntries(
          RIGHTS.map((right, index) => [
            right,
            isAllowed(decisions[index], resource),
          ]),
        ) as unknown as PermittedRights,
    );
    return this.#withinFloor(rights, resources, credentials);
  }

  /**
   * Whom the policy limits in nothing decides where they own the risk, and writes what
   * counts without a decision where they own the system or its risk.
   */
  async #withinFloor(
    permitted: readonly PermittedRights[],
    resources: readonly AiSystemResource[],
    credentials: BackstageCredentials,
  ): Promise<SystemRights[]> {
    const isFull = (rights: PermittedRights) =>
      RIGHTS.every(right => rights[right]);
    if (
      !permitted.some(isFull) ||
      !(await this.#floor.isUnlimited(credentials))
    ) {
      return permitted.map(rights => ({ ...rights, createUndecided: true }));
    }
    const answers = await this.#floor.answersFor(resources, credentials);
    return permitted.map((rights, index) => {
      const { system, risk } = answers[index];
      return risk || !isFull(rights)
        ? { ...rights, createUndecided: true }
        : {
            ...NO_RIGHT,
            create: true,
            createUndecided: system,
            update: system,
          };
    });
  }
}
