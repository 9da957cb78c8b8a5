import {
  aiGovernancePullRequestCreatePermission,
  aiGovernanceReadPermission,
  aiGovernanceRecordCreatePermission,
  DescriptorText,
  PullRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AccessReader,
  missingPermission,
  PermissionAsker,
  ServiceOptions,
} from '../access';
import { readDescriptorRights } from '../documents';
import {
  DescriptorRequest,
  DescriptorService,
  ProposeChangeRequest,
  ProposeRequest,
} from './DescriptorService';

/**
 * Lets only those through who may read, and propose. The file of a registered system is for
 * those who may write its records, and so is a change of it.
 */
export class AuthorizedDescriptorService implements DescriptorService {
  readonly #service: DescriptorService;
  readonly #access: Pick<AccessReader, 'find'>;
  readonly #permissions: PermissionAsker;

  constructor(options: {
    service: DescriptorService;
    access: Pick<AccessReader, 'find'>;
    permissions: PermissionAsker;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#permissions = options.permissions;
  }

  async getDescriptor(
    request: DescriptorRequest,
    options: ServiceOptions,
  ): Promise<DescriptorText> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const rights = await readDescriptorRights(
      {
        access: this.#access,
        permissions: this.#permissions,
        entityRef: request.entityRef,
      },
      options,
    );
    return this.#service.getDescriptor({ ...request, rights }, options);
  }

  async propose(
    request: ProposeChangeRequest,
    options: ServiceOptions,
  ): Promise<PullRequest> {
    const { entityRef } = request;
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const access = await this.#access.find(entityRef, options);
    if (!access?.entity) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    if (!access.rights.create) {
      throw new NotAllowedError(
        missingPermission(aiGovernanceRecordCreatePermission),
      );
    }
    await this.#permissions.assertHolds(
      aiGovernancePullRequestCreatePermission,
      options,
    );
    return this.#service.propose(request, options);
  }

  async getDraft(
    request: DescriptorRequest,
    options: ServiceOptions,
  ): Promise<DescriptorText> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const mayPropose = await this.#permissions.holds(
      aiGovernancePullRequestCreatePermission,
      options,
    );
    return this.#service.getDraft(
      { ...request, rights: { withSource: false, mayPropose } },
      options,
    );
  }

  async proposeDraft(
    request: ProposeRequest,
    options: ServiceOptions,
  ): Promise<PullRequest> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    // What they may not read is not there for them, whether they may propose or not.
    await this.#service.getDraft(request, options);
    await this.#permissions.assertHolds(
      aiGovernancePullRequestCreatePermission,
      options,
    );
    return this.#service.proposeDraft(request, options);
  }
}
