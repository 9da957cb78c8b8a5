import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { missingPermission } from './missingPermission';
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

  constructor(options: { permissions: PermissionsService }) {
    this.#permissions = options.permissions;
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
    { credentials }: ServiceOptions,
  ): Promise<boolean[]> {
    const decisions = await this.#permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    // Anything but a clear yes is a no, also when there is no answer.
    return permissions.map(
      (_, index) => decisions[index]?.result === AuthorizeResult.ALLOW,
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
    const permissions = [needed].flat();
    const held = await this.holdsEach(permissions, options);
    const missing = permissions.find((_, index) => !held[index]);
    if (missing) {
      throw new NotAllowedError(missingPermission(missing));
    }
  }
}
