import { TargetGoal } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { ControlPositions } from '../packs/ControlPositions';
import { InventoryQuery } from '../systems';
import { Laggard, LaggardPosition, TargetStore } from '../targets';
import { StoredTarget } from '../targets/types';
import { countLaggards, listLaggards } from './operations/targets/listLaggards';
import { toStoredTarget } from './operations/targets/targetRow';
import {
  createTarget,
  deleteTarget,
  updateTarget,
} from './operations/targets/writeTarget';
import { DbTargetRow } from './tables';
import { Places, placesOf } from './util';

/** Keeps targets in SQLite or PostgreSQL. */
export class DatabaseTargetStore implements TargetStore {
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

  async listTargets(): Promise<StoredTarget[]> {
    const rows = await this.#knex<DbTargetRow>('targets')
      .orderBy(['due_at', 'id'])
      .select();
    return rows.map(toStoredTarget);
  }

  async getTarget(id: string): Promise<StoredTarget | undefined> {
    const row = await this.#knex<DbTargetRow>('targets').where({ id }).first();
    return row && toStoredTarget(row);
  }

  async createTarget(target: StoredTarget): Promise<void> {
    await createTarget(this.#knex, target);
  }

  async updateTarget(
    target: StoredTarget,
    options: { basedOn: number },
  ): Promise<boolean> {
    return updateTarget(this.#knex, target, options);
  }

  async deleteTarget(
    target: StoredTarget,
    options: { at: number; by: string },
  ): Promise<boolean> {
    return deleteTarget(this.#knex, target, options);
  }

  async listLaggards(
    query: InventoryQuery & {
      goal: TargetGoal;
      after?: LaggardPosition;
      limit: number;
    },
  ): Promise<{ laggards: Laggard[]; next?: LaggardPosition }> {
    return listLaggards(this.#knex, query, this.#places(query.packId));
  }

  async countLaggards(
    query: InventoryQuery & { goal: TargetGoal },
  ): Promise<number> {
    return countLaggards(this.#knex, query, this.#places(query.packId));
  }

  #places(packId: string): Places {
    return placesOf(this.#positions, packId);
  }
}
