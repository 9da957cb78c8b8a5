import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PermissionAsker, ServiceOptions } from '../access';
import {
  ChangedEvaluation,
  ChangeRequest,
  ChangeService,
} from './ChangeService';

/**
 * Lets only those through who may read. What else they may learn is limited below: the
 * entity, and every reference that a change adds, is read with their credentials.
 */
export class AuthorizedChangeService implements ChangeService {
  readonly #service: ChangeService;
  readonly #permissions: PermissionAsker;

  constructor(options: {
    service: ChangeService;
    permissions: PermissionAsker;
  }) {
    this.#service = options.service;
    this.#permissions = options.permissions;
  }

  async evaluateChange(
    request: ChangeRequest,
    options: ServiceOptions,
  ): Promise<ChangedEvaluation> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    return this.#service.evaluateChange(request, options);
  }
}
