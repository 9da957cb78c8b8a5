import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { SystemCatalog } from '../catalog';
import { ReadScope } from './ReadScope';
import { ReadScopes, TreeFilter } from './ReadScopes';
import { ServiceOptions } from './ServiceOptions';

/** Which of some entities a caller may read; undefined where he may read all. */
type Readable = ((refs: string[]) => Promise<Set<string>>) | undefined;

/**
 * Lets only those through who may read, and limits a request to what the catalog lets
 * them read.
 */
export class ReadGuard {
  readonly #catalog: SystemCatalog;
  readonly #permissions: PermissionsService;
  readonly #scopes: ReadScopes;

  constructor(options: {
    catalog: SystemCatalog;
    permissions: PermissionsService;
    scopes: ReadScopes;
  }) {
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
  }

  /**
   * A request limited to what the caller may learn of.
   * @throws NotAllowedError when he may not read at all
   */
  async limit<T extends { filter: TreeFilter }>(
    request: T,
    options: ServiceOptions,
  ): Promise<T & { scope: ReadScope; readable?: Readable }> {
    await this.assertMayRead(options);
    const scope = await this.#scopes.of(request.filter, options.credentials);
    return {
      ...request,
      scope,
      readable: scope.type === 'all' ? undefined : this.#readable(options),
    };
  }

  /** @throws NotAllowedError */
  async assertMayRead({ credentials }: ServiceOptions): Promise<void> {
    const [decision] = await this.#permissions.authorize(
      [{ permission: aiGovernanceReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `Reading AI governance needs the permission ${aiGovernanceReadPermission.name}`,
      );
    }
  }

  #readable({ credentials }: ServiceOptions): NonNullable<Readable> {
    return refs => this.#catalog.filterReadable(refs, credentials);
  }
}
