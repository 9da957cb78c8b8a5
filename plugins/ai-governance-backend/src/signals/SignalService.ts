import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { PermissionAsker, ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { SignalMarks } from './SignalMarks';

/** Says which signals concern a page. */
export interface SignalService {
  /** The mark that signals of a system carry. */
  getMark(
    request: { entityRef: string },
    options: ServiceOptions,
  ): Promise<{ mark: string }>;
}

/** Gives marks of the systems that the caller may read. */
export class AuthorizedSignalService implements SignalService {
  readonly #marks: Pick<SignalMarks, 'of'>;
  readonly #permissions: PermissionAsker;
  readonly #catalog: Pick<SystemCatalog, 'getSystemAs'>;

  constructor(options: {
    marks: Pick<SignalMarks, 'of'>;
    permissions: PermissionAsker;
    catalog: Pick<SystemCatalog, 'getSystemAs'>;
  }) {
    this.#marks = options.marks;
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
  }

  async getMark(
    { entityRef }: { entityRef: string },
    options: ServiceOptions,
  ): Promise<{ mark: string }> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const { credentials } = options;
    if (!(await this.#catalog.getSystemAs(entityRef, credentials))) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    return { mark: await this.#marks.of(entityRef) };
  }
}
