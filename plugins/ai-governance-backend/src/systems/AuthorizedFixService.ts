import {
  aiGovernanceReadPermission,
  ControlFix,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AccessReader, PermissionAsker, ServiceOptions } from '../access';
import { readDescriptorRights } from '../documents';
import { ControlFixRequest, FixService } from './FixService';

/**
 * Lets only those through who may read. The file of a descriptor may say in its comments what
 * the catalog does not: it is for those who may write records of the system.
 */
export class AuthorizedFixService implements FixService {
  readonly #service: FixService;
  readonly #access: Pick<AccessReader, 'find'>;
  readonly #permissions: PermissionAsker;

  constructor(options: {
    service: FixService;
    access: Pick<AccessReader, 'find'>;
    permissions: PermissionAsker;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#permissions = options.permissions;
  }

  async getControlFix(
    request: ControlFixRequest,
    options: ServiceOptions,
  ): Promise<ControlFix> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const rights = await readDescriptorRights(
      {
        access: this.#access,
        permissions: this.#permissions,
        entityRef: request.entityRef,
      },
      options,
    );
    return this.#service.getControlFix({ ...request, rights }, options);
  }
}
