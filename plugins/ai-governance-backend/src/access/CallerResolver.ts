import {
  EntityRef,
  readEntityRef,
  readPersonRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { GroupTree } from '../catalog';

/** Who writes or reads records. */
export interface Caller {
  /** The person in normal form, or the subject of the service. */
  ref: EntityRef;
  /**
   * Through which references ownership is claimed: the person, the groups that the
   * sign-in names, and every group above those. Of a service none.
   */
  ownershipRefs: readonly EntityRef[];
  /** A person, who may decide; a service may not. */
  isPerson: boolean;
}

/** Finds out who calls. @public */
export interface CallerReader {
  of(credentials: BackstageCredentials): Promise<Caller>;
}

/** Asks the sign-in of the portal who calls, and what they own. */
export class CallerResolver implements CallerReader {
  readonly #auth: AuthService;
  readonly #userInfo: UserInfoService;
  readonly #groups: Pick<GroupTree, 'withAncestors'>;

  constructor(options: {
    auth: AuthService;
    userInfo: UserInfoService;
    groups: Pick<GroupTree, 'withAncestors'>;
  }) {
    this.#auth = options.auth;
    this.#userInfo = options.userInfo;
    this.#groups = options.groups;
  }

  async of(credentials: BackstageCredentials): Promise<Caller> {
    if (this.#auth.isPrincipal(credentials, 'user')) {
      return toPerson(
        await this.#userInfo.getUserInfo(credentials),
        this.#groups,
      );
    }
    if (this.#auth.isPrincipal(credentials, 'service')) {
      return toService(credentials.principal.subject);
    }
    throw new NotAllowedError(
      'Records can only be written by a signed-in user or a service',
    );
  }
}

/**
 * A person as the sign-in has them, in normal form however the resolver spells them, and
 * with the groups above their own.
 *
 * @throws NotAllowedError when the reference of the person cannot be read
 */
export async function toPerson(
  info: { userEntityRef: string; ownershipEntityRefs: readonly string[] },
  groups: Pick<GroupTree, 'withAncestors'>,
): Promise<Caller> {
  const ref = readPersonRef(info.userEntityRef);
  if (ref === undefined) {
    throw new NotAllowedError(
      `The sign-in names ${JSON.stringify(
        info.userEntityRef,
      )}, which is not a reference to a person`,
    );
  }
  // A claim that names no kind claims nothing.
  const claims = info.ownershipEntityRefs.flatMap(
    claim => readEntityRef(claim) ?? [],
  );
  return {
    ref,
    ownershipRefs: await groups.withAncestors([ref, ...claims]),
    isPerson: true,
  };
}

/** A service. Its subject is not a reference of the catalog, and stays as it is. */
export function toService(subject: string): Caller {
  return { ref: subject as EntityRef, ownershipRefs: [], isPerson: false };
}
