import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SystemCatalog } from '../catalog';
import { PermissionAsker } from './PermissionAsker';
import { ReadScope } from './ReadScope';
import { ReadScopes, TreeFilter } from './ReadScopes';
import { ServiceOptions } from './ServiceOptions';

/** Which of some entities a caller may read; undefined where they may read all. */
type Readable = ((refs: string[]) => Promise<Set<string>>) | undefined;

/**
 * Lets only those through who may read, and limits a request to what the catalog lets
 * them read.
 */
export class ReadGuard {
  readonly #catalog: SystemCatalog;
  readonly #permissions: PermissionAsker;
  readonly #scopes: ReadScopes;

  constructor(options: {
    catalog: SystemCatalog;
    permissions: PermissionAsker;
    scopes: ReadScopes;
  }) {
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
  }

  /**
   * A request limited to what the caller may learn of.
   * @throws NotAllowedError when they may not read at all
   */
  async limit<T extends { filter: TreeFilter }>(
    request: T,
    options: ServiceOptions,
  ): Promise<T & { scope: ReadScope; readable?: Readable }> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const scope = await this.#scopes.of(request.filter, options.credentials);
    return {
      ...request,
      scope,
      readable: scope.type === 'all' ? undefined : this.#readable(options),
    };
  }

  #readable({ credentials }: ServiceOptions): NonNullable<Readable> {
    return refs => this.#catalog.filterReadable(refs, credentials);
  }
}
