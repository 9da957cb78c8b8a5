import {
  HeatMap,
  Rollup,
  Trend,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { ReadGuard, ServiceOptions } from '../access';
import { SystemsRequest } from '../systems';
import {
  DifferencesPage,
  InsightRequest,
  InsightService,
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
    request: Parameters<InsightService['getRollup']>[0],
    options: ServiceOptions,
  ): Promise<Rollup> {
    const limited = await this.#limit(request, options);
    return this.#service.getRollup(limited, options);
  }

  async getHeatMap(
    request: Parameters<InsightService['getHeatMap']>[0],
    options: ServiceOptions,
  ): Promise<HeatMap> {
    const limited = await this.#limit(request, options);
    return this.#service.getHeatMap(limited, options);
  }

  async getTrend(
    request: Parameters<InsightService['getTrend']>[0],
    options: ServiceOptions,
  ): Promise<Trend> {
    const limited = await this.#guard.limit(request, options);
    return this.#service.getTrend(limited, options);
  }

  async listChanges(
    request: Parameters<InsightService['listChanges']>[0],
    options: ServiceOptions,
  ): Promise<DifferencesPage> {
    const limited = await this.#guard.limit(request, options);
    return this.#service.listChanges(limited, options);
  }

  /** A root that the caller may not read is one that does not exist. */
  async #limit<T extends InsightRequest & { root?: string }>(
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
