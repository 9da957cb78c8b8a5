import {
  aiGovernanceManagementSystemReadPermission,
  aiGovernanceReadPermission,
  Applicability,
  ClauseRegister,
  Gap,
  Obligations,
  Readiness,
  ReviewInputs,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  PermissionAsker,
  ReadScope,
  ReadScopes,
  ServiceOptions,
} from '../access';
import {
  ApplicabilityRequest,
  GapRequest,
  ManagementSystemService,
  PeriodRequest,
  WithScope,
} from './ManagementSystemService';

const NEEDED = [
  aiGovernanceReadPermission,
  aiGovernanceManagementSystemReadPermission,
];

/**
 * Lets only those through who may read the management system, and limits what is
 * computed from systems to those that the catalog lets them read.
 */
export class AuthorizedManagementSystemService
  implements ManagementSystemService
{
  readonly #service: ManagementSystemService;
  readonly #permissions: PermissionAsker;
  readonly #scopes: Pick<ReadScopes, 'of'>;

  constructor(options: {
    service: ManagementSystemService;
    permissions: PermissionAsker;
    scopes: Pick<ReadScopes, 'of'>;
  }) {
    this.#service = options.service;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
  }

  async getClauseRegister(
    _request: WithScope,
    options: ServiceOptions,
  ): Promise<ClauseRegister> {
    const scope = await this.#scopeOf(options);
    return this.#service.getClauseRegister({ scope }, options);
  }

  async getApplicability(
    { packId }: ApplicabilityRequest,
    options: ServiceOptions,
  ): Promise<Applicability> {
    const scope = await this.#scopeOf(options);
    return this.#service.getApplicability({ packId, scope }, options);
  }

  async listObligations(
    _request: WithScope,
    options: ServiceOptions,
  ): Promise<Obligations> {
    const scope = await this.#scopeOf(options);
    return this.#service.listObligations({ scope }, options);
  }

  async getReviewInputs(
    { period }: PeriodRequest,
    options: ServiceOptions,
  ): Promise<ReviewInputs> {
    const scope = await this.#scopeOf(options);
    return this.#service.getReviewInputs({ period, scope }, options);
  }

  async getReadiness(
    { period }: PeriodRequest,
    options: ServiceOptions,
  ): Promise<Readiness> {
    const scope = await this.#scopeOf(options);
    return this.#service.getReadiness({ period, scope }, options);
  }

  async getGap(
    { baseline }: GapRequest,
    options: ServiceOptions,
  ): Promise<Gap> {
    const scope = await this.#scopeOf(options);
    return this.#service.getGap({ baseline, scope }, options);
  }

  async #scopeOf(options: ServiceOptions): Promise<ReadScope> {
    await this.#permissions.assertHolds(NEEDED, options);
    return this.#scopes.of({}, options.credentials);
  }
}
