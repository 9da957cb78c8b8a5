import { Knex } from 'knex';
import { ControlPositions } from '../packs/ControlPositions';
import { InventoryQuery } from './InventoryStore';
import { inventoryQuery } from './operations/inventory/inventoryQuery';
import { countBy, countStatesByOwner } from './operations/rollups/countBy';
import {
  OwnerStatesRow,
  RollupColumn,
  RollupRow,
  RollupStore,
  TreeEdge,
} from './RollupStore';
import { placesOf } from './util';

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
    return countStatesByOwner(this.#knex, this.#query(query));
  }

  async listGroupEdges(): Promise<TreeEdge[]> {
    const rows: Array<{ parent_ref: string; child_ref: string }> =
      await this.#knex('group_edges').select('parent_ref', 'child_ref');
    return rows.map(row => ({ parent: row.parent_ref, child: row.child_ref }));
  }

  #query(query: InventoryQuery): Knex.QueryBuilder {
    return inventoryQuery(
      this.#knex,
      query,
      placesOf(this.#positions, query.packId),
    );
  }
}
