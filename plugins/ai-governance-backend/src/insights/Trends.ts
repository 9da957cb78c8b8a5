import { Trend } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { PositionedPack } from '../packs';
import { InventoryQuery } from '../systems';
import { DAY } from '../util';
import {
  DifferencePosition,
  DifferencesPage,
  Interval,
  TrendStep,
} from './InsightService';
import { toTrendChange } from './toTrendChange';
import { toTrendPoints } from './toTrendPoints';
import {
  ChangeOfSystem,
  DifferenceKind,
  Instants,
  TrendStore,
} from './TrendStore';

/** Days of a step. Instants at equal distances compare; months are not equal. */
const STEP_DAYS: Record<TrendStep, number> = { day: 1, week: 7, month: 30 };

/** A year, and a day that some years have more. */
const DEFAULT_INTERVAL_MS = 365 * DAY;

/** Instants of a trend at most: two years by the day. */
const MOST_POINTS = 732;

/** Computes the past of what matches a query. */
export class Trends {
  readonly #store: TrendStore;
  readonly #packs: PositionedPack[];
  readonly #now: () => number;

  constructor(options: {
    store: TrendStore;
    packs: PositionedPack[];
    now: () => number;
  }) {
    this.#store = options.store;
    this.#packs = options.packs;
    this.#now = options.now;
  }

  async getTrend(
    query: InventoryQuery,
    options: Interval & { step: TrendStep },
  ): Promise<Trend> {
    const { from, to } = this.#interval(options);
    const instants = toInstants({ from, to, step: options.step });
    const rows = await this.#store.getTrend({ ...query, instants });
    const isMeasured = rows.some(({ index }) => index === 0);
    const since = isMeasured
      ? instants.first
      : await this.#store.firstMeasuredAt({ ...query, to });
    return {
      from: new Date(instants.first).toISOString(),
      to: new Date(to).toISOString(),
      step: options.step,
      points: toTrendPoints(rows, { instants, since }),
    };
  }

  async listChanges(
    query: InventoryQuery,
    options: Interval & {
      kinds?: DifferenceKind[];
      after?: DifferencePosition;
      limit: number;
    },
  ): Promise<DifferencesPage> {
    const { kinds, after, limit } = options;
    const interval = this.#interval(options);
    const [{ differences, more }, counts] = await Promise.all([
      this.#store.listDifferences({
        ...query,
        ...interval,
        kinds,
        after,
        limit,
      }),
      this.#store.countDifferences({ ...query, ...interval }),
    ]);
    const changes = await this.#store.listChangesBetween({
      ...interval,
      packId: query.packId,
      systemIds: differences.map(({ systemId }) => systemId),
      changeIds: differences.flatMap(({ before }) => before?.changeId ?? []),
    });
    const bySystem = groupBySystem(changes);
    const { positions } = this.#packs.find(
      ({ pack }) => pack.id === query.packId,
    )!;
    const last = differences[differences.length - 1];
    return {
      ...interval,
      counts,
      items: differences.map(difference =>
        toTrendChange({
          difference,
          changes: bySystem.get(difference.systemId) ?? [],
          from: interval.from,
          positions,
        }),
      ),
      ...(more && { next: { kind: last.kind, entityRef: last.entityRef } }),
    };
  }

  #interval(options: Interval): { from: number; to: number } {
    const now = this.#now();
    const to = Math.min(options.to ?? now, now);
    const from = options.from ?? to - DEFAULT_INTERVAL_MS;
    if (from > to) {
      throw new InputError(
        `Invalid query parameter from: ${new Date(from).toISOString()}; ` +
          `expected an instant no later than ${new Date(to).toISOString()}`,
      );
    }
    return { from, to };
  }
}

/** Instants from the last one back, as many as there are in the interval. */
function toInstants(options: {
  from: number;
  to: number;
  step: TrendStep;
}): Instants {
  const { from, to } = options;
  const step = STEP_DAYS[options.step] * DAY;
  const count = Math.floor((to - from) / step) + 1;
  if (count > MOST_POINTS) {
    throw new InputError(
      `Invalid query parameter step: ${options.step} makes ${count} points of this ` +
        `interval; allowed are ${MOST_POINTS}, so take a longer step or a shorter interval`,
    );
  }
  return { first: to - (count - 1) * step, step, count };
}

function groupBySystem(
  changes: ChangeOfSystem[],
): Map<number, ChangeOfSystem[]> {
  const groups = new Map<number, ChangeOfSystem[]>();
  for (const change of changes) {
    const group = groups.get(change.systemId);
    if (group) {
      group.push(change);
    } else {
      groups.set(change.systemId, [change]);
    }
  }
  return groups;
}
