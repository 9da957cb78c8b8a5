import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { missingPermission } from './missingPermission';
import { PermissionFloor } from './PermissionFloor';
import { ServiceOptions } from './ServiceOptions';

/**
 * Asks for the permissions that are all or nothing. Every service asks here; those
 * that are decided for one AI system are read by `RightsReader`.
 *
 * @remarks
 *
 * Two places refuse, and each refuses something else. The `Authorized*` decorators
 * decide what a caller may learn: they reject who may not read, limit the scope, and
 * hide what the catalog hides. The writers below them decide what the caller may do
 * in this state, because only they know the state: they get the rights that the
 * decorator read, as `SystemAccess`.
 */
export class PermissionAsker {
  readonly #permissions: PermissionsService;
  readonly #floor: Pick<PermissionFloor, 'findRefusal'> | undefined;

  constructor(options: {
    permissions: PermissionsService;
    /** What is required beside the policy. Default: nothing. */
    floor?: Pick<PermissionFloor, 'findRefusal'>;
  }) {
    this.#permissions = options.permissions;
    this.#floor = options.floor;
  }

  async holds(
    permission: BasicPermission,
    options: ServiceOptions,
  ): Promise<boolean> {
    const [isHeld] = await this.holdsEach([permission], options);
    return isHeld;
  }

  /** Which of some permissions the caller holds, in their order, by one question. */
  async holdsEach(
    permissions: BasicPermission[],
    options: ServiceOptions,
  ): Promise<boolean[]> {
    const refusals = await this.#findRefusals(permissions, options);
    return refusals.map(refusal => refusal === undefined);
  }

  /** Why each permission is not held; undefined where it is. */
  async #findRefusals(
    permissions: BasicPermission[],
    { credentials }: ServiceOptions,
  ): Promise<Array<string | undefined>> {
    const decisions = await this.#permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    // Anything but a clear yes is a no, also when there is no answer.
    return Promise.all(
      permissions.map(async (permission, index) =>
        decisions[index]?.result === AuthorizeResult.ALLOW
          ? this.#floor?.findRefusal(permission, credentials)
          : missingPermission(permission),
      ),
    );
  }

  /**
   * Passes when the caller holds every one of some permissions.
   * @throws NotAllowedError naming the first that is missing
   */
  async assertHolds(
    needed: BasicPermission | BasicPermission[],
    options: ServiceOptions,
  ): Promise<void> {
    const refusals = await this.#findRefusals([needed].flat(), options);
    const [refusal] = refusals.filter(text => text !== undefined);
    if (refusal !== undefined) {
      throw new NotAllowedError(refusal);
    }
  }
}
