import {
  aiGovernanceReadPermission,
  aiGovernanceUnregisteredDismissPermission,
  Dismissal,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  PermissionAsker,
  ReadScope,
  ReadScopes,
  ServiceOptions,
} from '../access';
import { DiscoveryStore } from './DiscoveryStore';
import {
  DismissRequest,
  FindingsPage,
  FindingsRequest,
  UnregisteredService,
} from './UnregisteredService';

/**
 * Limits lists and counts to the entities that the catalog lets the caller read, and
 * dismissals to those who may dismiss.
 */
export class AuthorizedUnregisteredService implements UnregisteredService {
  readonly #service: UnregisteredService;
  readonly #store: Pick<DiscoveryStore, 'listFindingRefs'>;
  readonly #permissions: PermissionAsker;
  readonly #scopes: ReadScopes;

  constructor(options: {
    service: UnregisteredService;
    store: Pick<DiscoveryStore, 'listFindingRefs'>;
    permissions: PermissionAsker;
    scopes: ReadScopes;
  }) {
    this.#service = options.service;
    this.#store = options.store;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
  }

  async listFindings(
    request: FindingsRequest,
    options: ServiceOptions,
  ): Promise<FindingsPage> {
    const { credentials } = options;
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const [scope, mayDismiss] = await Promise.all([
      this.#scopeOf(credentials),
      this.#permissions.holds(
        aiGovernanceUnregisteredDismissPermission,
        options,
      ),
    ]);
    return this.#service.listFindings(
      { ...request, scope, mayDismiss },
      options,
    );
  }

  async dismiss(
    request: DismissRequest,
    options: ServiceOptions,
  ): Promise<Dismissal> {
    const { credentials } = options;
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const scope = await this.#scopeOf(credentials);
    const refs =
      scope.type === 'refs' ? scope.refs : await this.#store.listFindingRefs();
    if (!refs.includes(request.entityRef)) {
      throw new NotFoundError(`No finding ${request.entityRef}`);
    }
    await this.#permissions.assertHolds(
      aiGovernanceUnregisteredDismissPermission,
      options,
    );
    return this.#service.dismiss({ ...request, scope }, options);
  }

  async #scopeOf(credentials: BackstageCredentials): Promise<ReadScope> {
    return this.#scopes.ofEntities(
      () => this.#store.listFindingRefs(),
      credentials,
    );
  }
}
