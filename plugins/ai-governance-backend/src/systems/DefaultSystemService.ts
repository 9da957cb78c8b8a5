import {
  buildCrosswalk,
  Control,
  ControlInfo,
  CrosswalkView,
  LawCalendar,
  LawPack,
  PackInfo,
  PortalInputs,
  reportDaysOf,
  Scorecard,
  Summary,
  toAimsScope,
  toLawCalendar,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { ReadScope, ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { DueRefresher } from '../evaluation';
import { PackInForce, PackRegistry, PositionedPack } from '../packs';
import { AimsScopeReader } from './AimsScopeReader';
import { EvaluationInputReader } from './EvaluationInputReader';
import { InventoryQuery, InventoryStore } from './InventoryStore';
import { ScorecardReader } from './ScorecardReader';
import {
  ControlCounts,
  countControls,
  toAlikeSystems,
  summariseAreas,
  summariseFacets,
} from './summarise';
import { PagePosition, SystemOrder } from './SystemFilter';
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
import { toHistory } from './toHistory';
import { toInventoryQuery } from './toInventoryQuery';

/**
 * Answers from the database, and single scorecards by evaluating them. Knows no
 * permissions: the caller limits the scope.
 */
export class DefaultSystemService implements SystemService {
  readonly #catalog: SystemCatalog;
  readonly #inventory: InventoryStore;
  readonly #scorecards: ScorecardReader;
  readonly #inputs: EvaluationInputReader;
  readonly #due: DueRefresher;
  readonly #packs: PackRegistry;
  readonly #aimsScope: AimsScopeReader;
  readonly #positioned: Map<string, PositionedPack>;
  readonly #crosswalk: CrosswalkView;
  readonly #now: () => number;

  constructor(options: {
    catalog: SystemCatalog;
    inventory: InventoryStore;
    scorecards: ScorecardReader;
    inputs: EvaluationInputReader;
    due: DueRefresher;
    packs: PackRegistry;
    aimsScope: AimsScopeReader;
    positioned: PositionedPack[];
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#inventory = options.inventory;
    this.#scorecards = options.scorecards;
    this.#inputs = options.inputs;
    this.#due = options.due;
    this.#packs = options.packs;
    this.#aimsScope = options.aimsScope;
    this.#now = options.now;
    // The packs do not change while the process runs.
    this.#crosswalk = buildCrosswalk(
      options.packs.list().map(({ pack }) => pack),
    );
    this.#positioned = new Map(
      options.positioned.map(pack => [pack.pack.id, pack]),
    );
  }

  async listSystems(
    request: ListSystemsRequest,
    _options: ServiceOptions,
  ): Promise<SystemsPage> {
    const query = await this.#toQuery(request);
    await this.#due.refresh();
    const [page, totalItems] = await Promise.all([
      this.#inventory.listSystems({ ...query, ...pick(request) }),
      this.#inventory.countSystems(query),
    ]);
    return { ...page, totalItems };
  }

  async getSummary(
    request: SystemsRequest,
    _options: ServiceOptions,
  ): Promise<Summary> {
    const { pack } = this.#packs.get(request.packId);
    const query = await this.#toQuery(request);
    await this.#due.refresh();
    const [facets, controls, outside, lastRunAt] = await Promise.all([
      this.#inventory.getFacets(query),
      this.#countControls(query),
      this.#listOutside(query),
      this.#inventory.getLastRunAt(),
    ]);
    const counts = summariseFacets(facets);
    const { exclusions = [] } = query;
    return {
      ...counts,
      ...(outside && {
        aimsScope: toAimsScope({ systems: counts.total, outside, exclusions }),
      }),
      controls,
      areas: summariseAreas(controls, pack),
      ...(lastRunAt !== undefined && {
        evaluatedAt: new Date(lastRunAt).toISOString(),
      }),
    };
  }

  async getScorecard(
    request: SystemRequest,
    options: ServiceOptions,
  ): Promise<Scorecard> {
    const { scorecard } = await this.getEvaluation(request, options);
    return scorecard;
  }

  async getEvaluation(
    request: SystemRequest,
    options: ServiceOptions,
  ): Promise<Evaluation> {
    const inForce = this.#packs.get(request.packId);
    const entity = await this.#readSystem(request.entityRef, options);
    return this.#scorecards.read(entity, inForce);
  }

  async getEvaluationInputs(
    { packId, entities, withPaths }: EvaluationInputsRequest,
    { credentials }: ServiceOptions,
  ): Promise<PortalInputs> {
    const { pack, policy } = this.#packs.get(packId);
    const systems = await this.#inputs.read(entities, credentials, {
      withPaths,
    });
    return { pack, policy, systems };
  }

  async getHistory(
    request: HistoryRequest,
    options: ServiceOptions,
  ): Promise<ChangesPage> {
    const { packId, ...interval } = request;
    const { pack } = this.#packs.get(packId);
    await this.#readSystem(request.entityRef, options);
    await this.#due.refresh();
    const { changes, before, more } = await this.#inventory.listChanges({
      ...interval,
      packId: pack.id,
    });
    const last = changes[changes.length - 1];
    return {
      items: toHistory({
        changes,
        before,
        positions: this.#positioned.get(pack.id)!.positions,
      }),
      ...(more && { next: { at: last.at, id: last.id } }),
    };
  }

  async listPacks(_options: ServiceOptions): Promise<PackInfo[]> {
    return this.#packs.list().map(toPackInfo);
  }

  async getCrosswalk(_options: ServiceOptions): Promise<CrosswalkView> {
    return this.#crosswalk;
  }

  async getLawCalendar(
    { scope = { type: 'all' } }: LawCalendarRequest,
    _options: ServiceOptions,
  ): Promise<LawCalendar> {
    await this.#due.refresh();
    const packs = await Promise.all(
      this.#packs.list().map(({ pack }) => this.#toLawPack(pack.id, scope)),
    );
    return toLawCalendar({ packs, now: this.#now() });
  }

  async listControls(
    request: ControlsRequest,
    _options: ServiceOptions,
  ): Promise<PackControls> {
    const inForce = this.#packs.get(request.packId);
    const { filter = {} } = request;
    const query = await this.#toQuery({ ...request, filter });
    await this.#due.refresh();
    const counts = await this.#countControls(query);
    return {
      pack: toPackInfo(inForce),
      items: inForce.pack.controls.map((control, index) =>
        toControlInfo(control, counts[index]),
      ),
    };
  }

  #toQuery(request: SystemsRequest): Promise<InventoryQuery> {
    const packs = this.#packs;
    return toInventoryQuery(request, { packs, aimsScope: this.#aimsScope });
  }

  /** Of a query for what is inside, what is outside and matches all the same. */
  async #listOutside(query: InventoryQuery): Promise<string[] | undefined> {
    const { filter } = query;
    if (!filter.inAimsScope) return undefined;
    return this.#inventory.listRefs({
      ...query,
      filter: { ...filter, inAimsScope: false },
    });
  }

  async #countControls(query: InventoryQuery): Promise<ControlCounts[]> {
    const positioned = this.#positioned.get(query.packId)!;
    return countControls(await this.#inventory.getStates(query), positioned);
  }

  async #toLawPack(packId: string, scope: ReadScope): Promise<LawPack> {
    const { pack, positions } = this.#positioned.get(packId)!;
    const rows = await this.#inventory.getStates({ packId, filter: {}, scope });
    return { pack, systems: toAlikeSystems(rows, positions) };
  }

  async #readSystem(
    entityRef: string,
    { credentials }: ServiceOptions,
  ): Promise<Entity> {
    const entity = await this.#catalog.getSystemAs(entityRef, credentials);
    if (!entity) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    return entity;
  }
}

function pick(request: {
  order: SystemOrder;
  limit: number;
  position?: PagePosition;
}) {
  const { order, limit, position } = request;
  return { order, limit, position };
}

function toPackInfo({ pack, isDefault }: PackInForce): PackInfo {
  const { id, version, title, framework, description, sources } = pack;
  const reportDays = reportDaysOf(pack);
  return {
    id,
    version,
    title,
    framework,
    description,
    controls: pack.controls.length,
    isDefault,
    ...(reportDays && { reportDays }),
    sources,
  };
}

function toControlInfo(control: Control, counted: ControlCounts): ControlInfo {
  const { check: _check, crosswalk, ...rest } = control;
  const { appliesWhen: _applies, requireAlsoWhen: _also, ...info } = rest;
  return {
    ...info,
    crosswalk: Object.fromEntries(
      Object.entries(crosswalk).flatMap(([framework, references]) =>
        references ? [[framework, references]] : [],
      ),
    ),
    counts: counted.counts,
    recommended: counted.recommended,
  };
}
