import { TargetGoal } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import {
  ChangeOfSystem,
  Difference,
  DifferenceKind,
  GoalRow,
  Instants,
  TrendRow,
  TrendStore,
} from '../insights';
import { ControlPositions } from '../packs/ControlPositions';
import { InventoryQuery } from '../systems';
import { getTrend } from './operations/trends/getTrend';
import { listChangesBetween } from './operations/trends/listChangesBetween';
import {
  countDifferences,
  listDifferences,
} from './operations/trends/listDifferences';
import { measureGoal } from './operations/trends/measureGoal';
import { Places, placesOf } from './util';

/** Tells the past from SQLite or PostgreSQL. */
export class DatabaseTrendStore implements TrendStore {
  readonly #knex: Knex;
  readonly #positions: Map<string, ControlPositions>;

  constructor(options: {
    knex: Knex;
    /** Places of the controls, by pack id. */
    positions: Map<string, ControlPositions>;
  }) {
    this.#knex = options.knex;
    this.#positions = options.positions;
  }

  async getTrend(
    query: InventoryQuery & { instants: Instants },
  ): Promise<TrendRow[]> {
    return getTrend(this.#knex, query, this.#places(query.packId));
  }

  async measureGoal(
    query: InventoryQuery & { instants: Instants; goal: TargetGoal },
  ): Promise<GoalRow[]> {
    return measureGoal(this.#knex, query, this.#places(query.packId));
  }

  async listDifferences(
    query: InventoryQuery & {
      from: number;
      to: number;
      kinds?: DifferenceKind[];
      after?: { kind: DifferenceKind; entityRef: string };
      limit: number;
    },
  ): Promise<{ differences: Difference[]; more: boolean }> {
    return listDifferences(this.#knex, query, this.#places(query.packId));
  }

  async countDifferences(
    query: InventoryQuery & { from: number; to: number },
  ): Promise<Record<DifferenceKind, number>> {
    return countDifferences(this.#knex, query, this.#places(query.packId));
  }

  async listChangesBetween(options: {
    packId: string;
    systemIds: number[];
    changeIds: number[];
    from: number;
    to: number;
  }): Promise<ChangeOfSystem[]> {
    return listChangesBetween(this.#knex, options);
  }

  #places(packId: string): Places {
    return placesOf(this.#positions, packId);
  }
}
