import {
  assessTarget,
  plannedRemaining,
  Target,
  targetBaseline,
  TargetMeasure,
  TargetProgress,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { Instants, TrendStore } from '../insights';
import { Tree } from '../insights/Tree';
import { InventoryQuery } from '../systems';
import { DAY } from '../util';
import { TargetLimits } from './TargetService';
import { StoredTarget } from './types';

/** Points of a burn-down: a year by the week. */
const POINTS = 53;

/** Computes from the past how a target stands. */
export class TargetProgressReader {
  readonly #catalog: SystemCatalog;
  readonly #store: TrendStore;
  readonly #now: () => number;

  constructor(options: {
    catalog: SystemCatalog;
    store: TrendStore;
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#store = options.store;
    this.#now = options.now;
  }

  /** How a target stands now. */
  async assess(
    target: StoredTarget,
    limits: TargetLimits,
    options: ServiceOptions,
  ): Promise<Target> {
    const query = await this.toQuery(target, limits, options);
    return this.#assess(target, await this.#measureEnds(target, query));
  }

  /** How a target stands, and how it came there. */
  async read(
    target: StoredTarget,
    limits: TargetLimits,
    options: ServiceOptions,
  ): Promise<TargetProgress> {
    const query = await this.toQuery(target, limits, options);
    const ends = await this.#measureEnds(target, query);
    const baseline = targetBaseline(ends);
    const instants = toInstants(target);
    const now = this.#now();
    const past = Math.floor((now - instants.first) / instants.step) + 1;
    const count = Math.max(0, Math.min(past, instants.count));
    const measured =
      count > 0
        ? await this.#measure(target, query, { ...instants, count })
        : [];
    const since = await this.#measuredSince(measured, query, instants.first);
    const points = Array.from({ length: instants.count }, (_, index) => {
      const at = instants.first + index * instants.step;
      return { at, ...(at >= since && measured[index]) };
    });
    if (now > target.startsAt && now < target.dueAt) {
      points.push({ at: now, ...ends.current });
    }
    return {
      target: this.#assess(target, ends),
      points: points
        .sort((a, b) => a.at - b.at)
        .map(point => ({
          ...point,
          at: new Date(point.at).toISOString(),
          planned: plannedRemaining({
            interval: target,
            baseline,
            at: point.at,
          }),
        })),
    };
  }

  /** Which systems a target is about, limited to what the caller may learn of. */
  async toQuery(
    target: StoredTarget,
    { scope = { type: 'all' } }: TargetLimits,
    { credentials }: ServiceOptions,
  ): Promise<InventoryQuery> {
    const { domain, ...filter } = target.scope;
    if (domain === undefined) {
      return { packId: target.packId, filter, scope };
    }
    const edges = await this.#catalog.listPartEdges(credentials);
    const below = new Tree({ nodes: [domain], edges }).below(domain);
    return {
      packId: target.packId,
      filter: { ...filter, system: [...below] },
      scope,
    };
  }

  #assess(
    target: StoredTarget,
    ends: { start: TargetMeasure; current: TargetMeasure },
  ): Target {
    const { id, title, packId, scope, goal, revision } = target;
    const { updatedBy, signature } = target;
    return {
      id,
      title,
      pack: packId,
      scope,
      goal,
      startsAt: target.startsOn ?? new Date(target.startsAt).toISOString(),
      dueAt: target.dueOn ?? new Date(target.dueAt).toISOString(),
      revision,
      updatedAt: new Date(target.updatedAt).toISOString(),
      updatedBy,
      ...(signature && { signature }),
      ...ends.current,
      ...assessTarget({ ...ends, interval: target, now: this.#now() }),
    };
  }

  /** At the start, and now or when it was due. */
  async #measureEnds(
    target: StoredTarget,
    query: InventoryQuery,
  ): Promise<{ start: TargetMeasure; current: TargetMeasure }> {
    const now = this.#now();
    const at = (first: number) =>
      this.#measure(target, query, { first, step: DAY, count: 1 });
    const [[start], [current]] = await Promise.all([
      at(Math.min(target.startsAt, now)),
      at(Math.min(target.dueAt, now)),
    ]);
    return { start, current };
  }

  /** From when something in scope was measured: what was not is not none. */
  async #measuredSince(
    measured: TargetMeasure[],
    query: InventoryQuery,
    first: number,
  ): Promise<number> {
    if (measured[0] === undefined || measured[0].systems > 0) return first;
    const to = this.#now();
    return (await this.#store.firstMeasuredAt({ ...query, to })) ?? Infinity;
  }

  async #measure(
    target: StoredTarget,
    query: InventoryQuery,
    instants: Instants,
  ): Promise<TargetMeasure[]> {
    const { goal } = target;
    const rows = await this.#store.measureGoal({ ...query, goal, instants });
    return rows.map(({ systems, remaining }) => ({ systems, remaining }));
  }
}

/** Instants from the start to the due date, both among them. */
function toInstants({ startsAt, dueAt }: StoredTarget): Instants {
  const length = dueAt - startsAt;
  const days = Math.ceil(length / DAY);
  const parts = Math.max(1, Math.min(days, POINTS - 1));
  const step = Math.max(1, Math.floor(length / parts));
  return { first: dueAt - parts * step, step, count: parts + 1 };
}
