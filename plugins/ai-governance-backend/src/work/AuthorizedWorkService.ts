import {
  aiGovernanceAttentionRemindPermission,
  aiGovernanceReadPermission,
  MANAGEMENT_SYSTEM_REF,
  MyWork,
  WorkBulkResult,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AccessReader,
  PermissionAsker,
  ReadScopes,
  ServiceOptions,
} from '../access';
import { mayLearnOf } from '../records';
import { BulkWork } from './BulkWork';
import { BulkRequest, WorkRequest, WorkService } from './WorkService';

/**
 * Limits work to what the caller may read, and brings what they may do there. Rows are
 * acted on through services that ask for permissions themselves.
 */
export class AuthorizedWorkService implements WorkService {
  readonly #service: Pick<WorkService, 'getMyWork'>;
  readonly #access: Pick<AccessReader, 'find' | 'findSystems'>;
  readonly #permissions: PermissionAsker;
  readonly #scopes: ReadScopes;
  readonly #bulk: BulkWork;

  constructor(
    options: {
      service: Pick<WorkService, 'getMyWork'>;
      access: Pick<AccessReader, 'find' | 'findSystems'>;
      permissions: PermissionAsker;
      scopes: ReadScopes;
    } & ConstructorParameters<typeof BulkWork>[0],
  ) {
    this.#service = options.service;
    this.#access = options.access;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
    this.#bulk = new BulkWork(options);
  }

  async getMyWork(
    request: WorkRequest,
    options: ServiceOptions,
  ): Promise<MyWork> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const [scope, organisation, mayRemind] = await Promise.all([
      this.#scopes.of({}, options.credentials),
      this.#access.find(MANAGEMENT_SYSTEM_REF, options),
      this.#permissions.holds(aiGovernanceAttentionRemindPermission, options),
    ]);
    return this.#service.getMyWork(
      {
        ...request,
        access: {
          scope,
          organisation,
          mayLearnOf: mayLearnOf(scope),
          mayRemind,
          findSystems: refs => this.#access.findSystems(refs, options),
        },
      },
      options,
    );
  }

  async act(
    request: BulkRequest,
    options: ServiceOptions,
  ): Promise<WorkBulkResult> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    return this.#bulk.act(request, options);
  }
}
