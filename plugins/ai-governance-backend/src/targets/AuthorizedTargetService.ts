import {
  aiGovernanceTargetUpdatePermission,
  Target,
  TargetProgress,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PermissionAsker, ReadGuard, ServiceOptions } from '../access';
import {
  CreateTargetRequest,
  DeleteTargetRequest,
  TargetMissesPage,
  TargetLimits,
  TargetList,
  TargetRequest,
  TargetService,
  TargetSystemsRequest,
  UpdateTargetRequest,
} from './TargetService';

/**
 * Lets only those read who may read, and only those write who may set targets; counts
 * only systems, and shows only targets of groups and domains, that the caller may read.
 */
export class AuthorizedTargetService implements TargetService {
  readonly #service: TargetService;
  readonly #guard: ReadGuard;
  readonly #permissions: PermissionAsker;

  constructor(options: {
    service: TargetService;
    guard: ReadGuard;
    permissions: PermissionAsker;
  }) {
    this.#service = options.service;
    this.#guard = options.guard;
    this.#permissions = options.permissions;
  }

  async listTargets(
    request: TargetLimits,
    options: ServiceOptions,
  ): Promise<TargetList> {
    const limited = await this.#limit(request, options);
    const [{ items }, mayUpdate] = await Promise.all([
      this.#service.listTargets(limited, options),
      this.#permissions.holds(aiGovernanceTargetUpdatePermission, options),
    ]);
    return { items, mayUpdate };
  }

  async getTarget(
    request: TargetRequest,
    options: ServiceOptions,
  ): Promise<TargetProgress> {
    const limited = await this.#limit(request, options);
    return this.#service.getTarget(limited, options);
  }

  async listSystems(
    request: TargetSystemsRequest,
    options: ServiceOptions,
  ): Promise<TargetMissesPage> {
    const limited = await this.#limit(request, options);
    return this.#service.listSystems(limited, options);
  }

  async createTarget(
    request: CreateTargetRequest,
    options: ServiceOptions,
  ): Promise<Target> {
    const limited = await this.#limit(request, options);
    await this.#assertMayUpdate(options);
    return this.#service.createTarget(limited, options);
  }

  async updateTarget(
    request: UpdateTargetRequest,
    options: ServiceOptions,
  ): Promise<Target> {
    const limited = await this.#limit(request, options);
    await this.#assertMayUpdate(options);
    return this.#service.updateTarget(limited, options);
  }

  async deleteTarget(
    request: DeleteTargetRequest,
    options: ServiceOptions,
  ): Promise<void> {
    const limited = await this.#limit(request, options);
    await this.#assertMayUpdate(options);
    await this.#service.deleteTarget(limited, options);
  }

  async #limit<T extends TargetLimits>(
    request: T,
    options: ServiceOptions,
  ): Promise<T> {
    return this.#guard.limit({ ...request, filter: {} }, options);
  }

  async #assertMayUpdate(options: ServiceOptions): Promise<void> {
    await this.#permissions.assertHolds(
      aiGovernanceTargetUpdatePermission,
      options,
    );
  }
}
