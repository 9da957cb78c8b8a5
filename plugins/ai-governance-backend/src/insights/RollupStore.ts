import { InventoryQuery } from '../systems';

/** What systems are told apart by, as the database has it. */
export type RollupColumn = 'owner' | 'system' | 'class' | 'stage';

/** Counts over some systems. */
export interface SystemCounts {
  systems: number;
  /** Systems by rank of the level. */
  byLevel: number[];
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

/** Systems with the same value. */
export interface RollupRow extends SystemCounts {
  /** A full reference or a rank; undefined where a system has none. */
  key: string | number | undefined;
}

/** Systems of one owner. */
export interface OwnerStatesRow {
  owner: string | undefined;
  systems: number;
  /** States of all controls of each system, with a blank between two systems. */
  states: string;
}

/** Systems that are alike in all but their controls. */
export interface StandingRow {
  level: number;
  blocked: boolean;
  withFailingGates: boolean;
  unowned: boolean;
  /** States of all controls of each system. */
  states: string[];
  /** Of each system, in the same order; undefined where nothing is due. */
  completeness: Array<number | undefined>;
}

/** An edge of the tree of groups. */
export interface TreeEdge {
  parent: string;
  child: string;
}

/** What roll-ups are made from. */
export interface RollupStore {
  /** Counts by the value of a column, in one statement. */
  countBy(query: InventoryQuery, column: RollupColumn): Promise<RollupRow[]>;

  /** The states of all controls by owner, in one statement. */
  getStatesByOwner(query: InventoryQuery): Promise<OwnerStatesRow[]>;

  /** The states of all controls by what roll-ups count, in one statement. */
  getStatesByStanding(query: InventoryQuery): Promise<StandingRow[]>;

  /** The tree of groups as the catalog last had it. */
  listGroupEdges(): Promise<TreeEdge[]>;
}
