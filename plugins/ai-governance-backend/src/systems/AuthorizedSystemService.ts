import {
  aiGovernanceReadPermission,
  CrosswalkView,
  LawCalendar,
  PackInfo,
  PortalInputs,
  Scorecard,
  Summary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  PermissionAsker,
  PermissionFloor,
  ReadScopes,
  ServiceOptions,
} from '../access';
import {
  ChangesPage,
  ControlsRequest,
  Evaluation,
  EvaluationInputsRequest,
  HistoryRequest,
  LawCalendarRequest,
  ListSystemsRequest,
  PackControls,
  SystemRequest,
  SystemService,
  SystemsPage,
  SystemsRequest,
} from './SystemService';

/**
 * Lets only those through who may read, and limits what they learn to the systems
 * that the catalog lets them read: in rows, in totals and in every aggregate.
 */
export class AuthorizedSystemService implements SystemService {
  readonly #service: SystemService;
  readonly #permissions: PermissionAsker;
  readonly #scopes: ReadScopes;
  readonly #floor: Pick<PermissionFloor, 'isOpen'> | undefined;

  constructor(options: {
    service: SystemService;
    permissions: PermissionAsker;
    scopes: ReadScopes;
    /** Knows whether nobody restricts writing. Default: it is not said. */
    floor?: Pick<PermissionFloor, 'isOpen'>;
  }) {
    this.#service = options.service;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
    this.#floor = options.floor;
  }

  async listSystems(
    request: ListSystemsRequest,
    options: ServiceOptions,
  ): Promise<SystemsPage> {
    await this.#assertMayRead(options);
    const scope = await this.#scopes.of(request.filter, options.credentials);
    return this.#service.listSystems({ ...request, scope }, options);
  }

  async getSummary(
    request: SystemsRequest,
    options: ServiceOptions,
  ): Promise<Summary> {
    await this.#assertMayRead(options);
    const { credentials } = options;
    const scope = await this.#scopes.of(request.filter, credentials);
    const summary = await this.#service.getSummary(
      { ...request, scope },
      options,
    );
    return (await this.#floor?.isOpen(credentials))
      ? { ...summary, writingIsOpen: true }
      : summary;
  }

  /** The entity is read from the catalog with the credentials of the caller. */
  async getScorecard(
    request: SystemRequest,
    options: ServiceOptions,
  ): Promise<Scorecard> {
    await this.#assertMayRead(options);
    return this.#service.getScorecard(request, options);
  }

  /** The entity is read from the catalog with the credentials of the caller. */
  async getEvaluation(
    request: SystemRequest,
    options: ServiceOptions,
  ): Promise<Evaluation> {
    await this.#assertMayRead(options);
    return this.#service.getEvaluation(request, options);
  }

  /** What the caller may not read in the catalog is not there for it. */
  async getEvaluationInputs(
    request: EvaluationInputsRequest,
    options: ServiceOptions,
  ): Promise<PortalInputs> {
    await this.#assertMayRead(options);
    return this.#service.getEvaluationInputs(request, options);
  }

  /** The entity is read from the catalog with the credentials of the caller. */
  async getHistory(
    request: HistoryRequest,
    options: ServiceOptions,
  ): Promise<ChangesPage> {
    await this.#assertMayRead(options);
    return this.#service.getHistory(request, options);
  }

  async listPacks(options: ServiceOptions): Promise<PackInfo[]> {
    await this.#assertMayRead(options);
    return this.#service.listPacks(options);
  }

  /** Computed from the packs: nothing in it is about a system. */
  async getCrosswalk(options: ServiceOptions): Promise<CrosswalkView> {
    await this.#assertMayRead(options);
    return this.#service.getCrosswalk(options);
  }

  async getLawCalendar(
    _request: LawCalendarRequest,
    options: ServiceOptions,
  ): Promise<LawCalendar> {
    await this.#assertMayRead(options);
    const scope = await this.#scopes.of({}, options.credentials);
    return this.#service.getLawCalendar({ scope }, options);
  }

  async listControls(
    request: ControlsRequest,
    options: ServiceOptions,
  ): Promise<PackControls> {
    await this.#assertMayRead(options);
    const { filter = {} } = request;
    const scope = await this.#scopes.of(filter, options.credentials);
    return this.#service.listControls({ ...request, scope }, options);
  }

  async #assertMayRead(options: ServiceOptions): Promise<void> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
  }
}
