import { Knex } from 'knex';
import {
  OwnerStatesRow,
  RollupColumn,
  RollupRow,
  RollupStore,
  StandingRow,
  TreeEdge,
} from '../insights';
import { ControlPositions } from '../packs/ControlPositions';
import { InventoryQuery } from '../systems';
import { inventoryQuery } from './operations/inventory/inventoryQuery';
import { countBy } from './operations/rollups/countBy';
import {
  getStatesByOwner,
  getStatesByStanding,
} from './operations/rollups/getStatesBy';
import { placesOf, readRows } from './util';

/** Reads what roll-ups are made from, from SQLite or PostgreSQL. */
export class DatabaseRollupStore implements RollupStore {
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

  async countBy(
    query: InventoryQuery,
    column: RollupColumn,
  ): Promise<RollupRow[]> {
    return countBy(this.#knex, this.#query(query), column);
  }

  async getStatesByOwner(query: InventoryQuery): Promise<OwnerStatesRow[]> {
    return getStatesByOwner(this.#knex, this.#query(query));
  }

  async getStatesByStanding(query: InventoryQuery): Promise<StandingRow[]> {
    return getStatesByStanding(this.#knex, this.#query(query));
  }

  async listGroupEdges(): Promise<TreeEdge[]> {
    return readRows<TreeEdge>(
      this.#knex,
      this.#knex('group_edges').select({
        parent: 'parent_ref',
        child: 'child_ref',
      }),
    );
  }

  #query(query: InventoryQuery): Knex.QueryBuilder {
    return inventoryQuery(
      this.#knex,
      query,
      placesOf(this.#positions, query.packId),
    );
  }
}
