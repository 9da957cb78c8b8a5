import { Knex } from 'knex';
import { ControlPositions } from '../packs/ControlPositions';
import {
  FacetRow,
  InventoryPage,
  InventoryQuery,
  InventoryStore,
  PagePosition,
  StatesRow,
  StoredChange,
  SystemOrder,
} from '../systems';
import { listChanges } from './operations/history/listChanges';
import { getFacets } from './operations/inventory/getFacets';
import { getStates } from './operations/inventory/getStates';
import { inventoryQuery } from './operations/inventory/inventoryQuery';
import { listSystemSummaries } from './operations/inventory/listSystemSummaries';
import { placesOf } from './util';

/**
 * Reads the inventory from SQLite or PostgreSQL.
 * @public
 */
export class DatabaseInventoryStore implements InventoryStore {
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

  async listSystems(
    query: InventoryQuery & {
      order: SystemOrder;
      limit: number;
      position?: PagePosition;
    },
  ): Promise<InventoryPage> {
    return listSystemSummaries(this.#knex, {
      ...query,
      query: this.#query(query),
    });
  }

  async countSystems(query: InventoryQuery): Promise<number> {
    const [row] = await this.#query(query).count({ total: '*' });
    return Number(row.total);
  }

  async getFacets(query: InventoryQuery): Promise<FacetRow[]> {
    return getFacets(this.#knex, this.#query(query));
  }

  async getStates(query: InventoryQuery): Promise<StatesRow[]> {
    return getStates(this.#knex, this.#query(query));
  }

  async listChanges(options: {
    entityRef: string;
    packId: string;
    from?: number;
    to?: number;
    after?: { at: number; id: number };
    limit: number;
  }): Promise<{
    changes: StoredChange[];
    before?: StoredChange;
    more: boolean;
  }> {
    return listChanges(this.#knex, options);
  }

  async getLastRunAt(): Promise<number | undefined> {
    const [{ latest }] = await this.#knex('runs')
      .whereIn('mode', ['full', 'changes'])
      .whereNull('error')
      .max({ latest: 'finished_at' });
    return latest === null ? undefined : Number(latest);
  }

  #query(query: InventoryQuery): Knex.QueryBuilder {
    return inventoryQuery(
      this.#knex,
      query,
      placesOf(this.#positions, query.packId),
    );
  }
}
