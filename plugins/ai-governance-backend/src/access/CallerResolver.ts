import {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

/** Who writes or reads records. */
export interface Caller {
  /** Reference of the person, or the subject of the service. */
  ref: string;
  /** Through which references ownership is claimed; of a service none. */
  ownershipRefs: string[];
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

  constructor(options: { auth: AuthService; userInfo: UserInfoService }) {
    this.#auth = options.auth;
    this.#userInfo = options.userInfo;
  }

  async of(credentials: BackstageCredentials): Promise<Caller> {
    if (this.#auth.isPrincipal(credentials, 'user')) {
      const { userEntityRef, ownershipEntityRefs } =
        await this.#userInfo.getUserInfo(credentials);
      return {
        ref: userEntityRef,
        ownershipRefs: ownershipEntityRefs,
        isPerson: true,
      };
    }
    if (this.#auth.isPrincipal(credentials, 'service')) {
      const { subject } = credentials.principal;
      return { ref: subject, ownershipRefs: [], isPerson: false };
    }
    throw new NotAllowedError(
      'Records can only be written by a signed-in user or a service',
    );
  }
}
