import {
  aiGovernanceAttentionRemindPermission,
  aiGovernanceReadPermission,
  AttentionReminder,
  OwnerCandidates,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import {
  AccessReader,
  PermissionAsker,
  ReadScopes,
  ServiceOptions,
} from '../access';
import { SystemCatalog } from '../catalog';
import { readDescriptorRights } from '../documents';
import {
  AttentionItemsPage,
  AttentionService,
  ListAttentionRequest,
  OwnerCandidatesRequest,
  RemindRequest,
} from './AttentionService';

/**
 * Limits lists and counts to the systems that the catalog lets the caller read, and
 * reminders to those who may send them.
 */
export class AuthorizedAttentionService implements AttentionService {
  readonly #service: AttentionService;
  readonly #catalog: Pick<SystemCatalog, 'getSystemAs'>;
  readonly #permissions: PermissionAsker;
  readonly #scopes: ReadScopes;
  readonly #access: Pick<AccessReader, 'find'> | undefined;

  constructor(options: {
    service: AttentionService;
    catalog: Pick<SystemCatalog, 'getSystemAs'>;
    permissions: PermissionAsker;
    scopes: ReadScopes;
    /** Knows who may see the file of a descriptor. Default: nobody. */
    access?: Pick<AccessReader, 'find'>;
  }) {
    this.#service = options.service;
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
    this.#access = options.access;
  }

  async listAttention(
    request: ListAttentionRequest,
    options: ServiceOptions,
  ): Promise<AttentionItemsPage> {
    const { credentials } = options;
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const [scope, mayRemind] = await Promise.all([
      this.#scopes.of(request.filter, credentials),
      this.#permissions.holds(aiGovernanceAttentionRemindPermission, options),
    ]);
    return this.#service.listAttention(
      { ...request, scope, mayRemind },
      options,
    );
  }

  /** Candidates are read as the caller may read them. */
  async listOwnerCandidates(
    request: OwnerCandidatesRequest,
    options: ServiceOptions,
  ): Promise<OwnerCandidates> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const [rights, mayRemind] = await Promise.all([
      readDescriptorRights(
        {
          access: this.#access,
          permissions: this.#permissions,
          entityRef: request.entityRef,
        },
        options,
      ),
      this.#permissions.holds(aiGovernanceAttentionRemindPermission, options),
    ]);
    return this.#service.listOwnerCandidates(
      { ...request, rights, mayRemind },
      options,
    );
  }

  async remind(
    request: RemindRequest,
    options: ServiceOptions,
  ): Promise<AttentionReminder> {
    await this.#assertMayRemind(request, options);
    return this.#service.remind(request, options);
  }

  async previewReminder(
    request: RemindRequest,
    options: ServiceOptions,
  ): Promise<{ recipient: string }> {
    await this.#assertMayRemind(request, options);
    return this.#service.previewReminder(request, options);
  }

  async #assertMayRemind(
    request: RemindRequest,
    options: ServiceOptions,
  ): Promise<void> {
    const { credentials } = options;
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const { entityRef } = request;
    if (!(await this.#catalog.getSystemAs(entityRef, credentials))) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    await this.#permissions.assertHolds(
      aiGovernanceAttentionRemindPermission,
      options,
    );
  }
}
