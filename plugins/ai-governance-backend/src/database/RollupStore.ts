import { InventoryQuery } from './InventoryStore';

/** What systems are told apart by, as the database has it. */
export type RollupColumn = 'owner' | 'system' | 'class' | 'stage';

/** Systems with the same value and level. */
export interface RollupRow {
  /** A full reference or a rank; undefined where a system has none. */
  key: string | number | undefined;
  level: number;
  systems: number;
  /** Systems where something is due. */
  measured: number;
  /** Sum of completeness over these. */
  completeness: number;
  blocked: number;
  /** Systems with a gate that does not pass. */
  withFailingGates: number;
  /** Systems with a required control that has expired. */
  withExpired: number;
  unowned: number;
}

/** Systems of one owner and level whose controls are all in the same states. */
export type OwnerStatesRow = RollupRow & { states: string };

/** An edge of the tree of groups. */
export interface TreeEdge {
  parent: string;
  child: string;
}

/** What roll-ups are made from. */
export interface RollupStore {
  /** Counts by the value of a column and the level, in one statement. */
  countBy(query: InventoryQuery, column: RollupColumn): Promise<RollupRow[]>;

  /** Counts by owner and the states of all controls, in one statement. */
  getStatesByOwner(query: InventoryQuery): Promise<OwnerStatesRow[]>;

  /** The tree of groups as the catalog last had it. */
  listGroupEdges(): Promise<TreeEdge[]>;
}
