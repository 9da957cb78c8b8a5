import {
  HeatMap,
  Rollup,
  Trend,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { DueRefresher } from '../evaluation';
import { PackRegistry, PositionedPack } from '../packs';
import { AimsScopeReader, InventoryQuery, SystemsRequest } from '../systems';
import { toInventoryQuery } from '../systems/toInventoryQuery';
import { areasOf } from './areas';
import {
  ChangesRequest,
  DifferencesPage,
  HeatMapRequest,
  InsightService,
  RollupRequest,
  TrendRequest,
} from './InsightService';
import { Rollups } from './Rollups';
import { RollupStore } from './RollupStore';
import { toHeatMap } from './toHeatMap';
import { Trends } from './Trends';
import { TrendStore } from './TrendStore';

/**
 * Answers from the database, after what has expired was evaluated. Knows no
 * permissions: the caller limits the scope.
 */
export class DefaultInsightService implements InsightService {
  readonly #catalog: SystemCatalog;
  readonly #rollupStore: RollupStore;
  readonly #rollups: Rollups;
  readonly #trends: Trends;
  readonly #due: DueRefresher;
  readonly #packs: PackRegistry;
  readonly #aimsScope: AimsScopeReader;
  readonly #positioned: PositionedPack[];

  constructor(options: {
    catalog: SystemCatalog;
    rollupStore: RollupStore;
    trendStore: TrendStore;
    due: DueRefresher;
    packs: PackRegistry;
    aimsScope: AimsScopeReader;
    positioned: PositionedPack[];
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#rollupStore = options.rollupStore;
    this.#due = options.due;
    this.#packs = options.packs;
    this.#aimsScope = options.aimsScope;
    this.#positioned = options.positioned;
    this.#rollups = new Rollups({
      store: options.rollupStore,
      packs: options.positioned,
    });
    this.#trends = new Trends({
      store: options.trendStore,
      packs: options.positioned,
      now: options.now,
    });
  }

  async getRollup(
    request: RollupRequest,
    { credentials }: ServiceOptions,
  ): Promise<Rollup> {
    const query = await this.#toQuery(request);
    await this.#due.refresh();
    return this.#rollups.rollUp(query, {
      ...request,
      readParts: () => this.#catalog.listPartEdges(credentials),
    });
  }

  async getHeatMap(
    request: HeatMapRequest,
    _options: ServiceOptions,
  ): Promise<HeatMap> {
    const query = await this.#toQuery(request);
    const { pack, positions } = this.#positioned.find(
      item => item.pack.id === query.packId,
    )!;
    await this.#due.refresh();
    const [rows, edges] = await Promise.all([
      this.#rollupStore.getStatesByOwner(query),
      this.#rollups.listGroupEdges(request.readable),
    ]);
    return toHeatMap({
      rows,
      edges,
      areas: areasOf(pack, positions),
      root: request.root,
    });
  }

  async getTrend(
    request: TrendRequest,
    _options: ServiceOptions,
  ): Promise<Trend> {
    const query = await this.#toQuery(request);
    await this.#due.refresh();
    return this.#trends.getTrend(query, request);
  }

  async listChanges(
    request: ChangesRequest,
    _options: ServiceOptions,
  ): Promise<DifferencesPage> {
    const query = await this.#toQuery(request);
    await this.#due.refresh();
    return this.#trends.listChanges(query, request);
  }

  #toQuery(request: SystemsRequest): Promise<InventoryQuery> {
    const packs = this.#packs;
    return toInventoryQuery(request, { packs, aimsScope: this.#aimsScope });
  }
}
