import {
  HeatMap,
  Rollup,
  Trend,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { ReadGuard, ServiceOptions } from '../access';
import { SystemsRequest } from '../systems';
import {
  ChangesRequest,
  DifferencesPage,
  HeatMapRequest,
  InsightService,
  RollupRequest,
  TrendRequest,
} from './InsightService';

/**
 * Lets only those through who may read, and limits what they learn, of today and of
 * the past, to the systems, groups and domains that the catalog lets them read.
 */
export class AuthorizedInsightService implements InsightService {
  readonly #service: InsightService;
  readonly #guard: ReadGuard;

  constructor(options: { service: InsightService; guard: ReadGuard }) {
    this.#service = options.service;
    this.#guard = options.guard;
  }

  async getRollup(
    request: RollupRequest,
    options: ServiceOptions,
  ): Promise<Rollup> {
    const limited = await this.#limit(request, options);
    return this.#service.getRollup(limited, options);
  }

  async getHeatMap(
    request: HeatMapRequest,
    options: ServiceOptions,
  ): Promise<HeatMap> {
    const limited = await this.#limit(request, options);
    return this.#service.getHeatMap(limited, options);
  }

  async getTrend(
    request: TrendRequest,
    options: ServiceOptions,
  ): Promise<Trend> {
    const limited = await this.#guard.limit(request, options);
    return this.#service.getTrend(limited, options);
  }

  async listChanges(
    request: ChangesRequest,
    options: ServiceOptions,
  ): Promise<DifferencesPage> {
    const limited = await this.#guard.limit(request, options);
    return this.#service.listChanges(limited, options);
  }

  /** A root that the caller may not read is one that does not exist. */
  async #limit<T extends HeatMapRequest>(
    request: T,
    options: ServiceOptions,
  ): Promise<T & SystemsRequest> {
    const limited = await this.#guard.limit(request, options);
    const { root } = request;
    const readable = limited.readable;
    if (root !== undefined && readable && !(await readable([root])).has(root)) {
      throw new NotFoundError(`No entity ${root}`);
    }
    return limited;
  }
}
