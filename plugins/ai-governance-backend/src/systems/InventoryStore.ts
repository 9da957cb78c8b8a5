import {
  HistoryChange,
  RiskCounts,
  ScopeExclusion,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope } from '../access';
import { PagePosition, SystemFilter, SystemOrder } from './SystemFilter';

/** Which systems, measured by which pack, seen by whom. */
export interface InventoryQuery {
  packId: string;
  filter: SystemFilter;
  /** Controls of the day that the filter names, one of which concerns each system. */
  lawControls?: string[];
  /** What the scope statement leaves out; a filter by the scope needs it. */
  exclusions?: readonly ScopeExclusion[];
  scope: ReadScope;
}

/** One page of the inventory. */
export interface InventoryPage {
  items: SystemSummary[];
  /** Where the page before begins; undefined on the first. */
  previous?: PagePosition;
  /** Where the page after begins; undefined on the last. */
  next?: PagePosition;
}

/** Systems that are alike in everything that the summary counts. */
export interface FacetRow {
  level: number;
  riskClass: number;
  stage: number;
  ownership: string;
  type: string | undefined;
  blocked: boolean;
  count: number;
  /** Sums over the systems whose risks could be read. */
  risks: RiskCounts;
  withOpenHighRisks: number;
  withRisksAboveAppetite: number;
  /** Systems with a gate that does not pass. */
  withFailingGates: number;
  /** Systems where something is due. */
  measured: number;
  /** Sum of completeness over these. */
  completeness: number;
}

/** Systems whose controls are all in the same states. */
export interface StatesRow {
  states: string;
  count: number;
}

/** A stored change. */
export interface StoredChange {
  id: number;
  at: number;
  cause: HistoryChange['cause'];
  packVersion: string;
  level: number;
  completeness?: number;
  states: string;
  codes: string;
}

/** What the HTTP API reads. */
export interface InventoryStore {
  listSystems(
    query: InventoryQuery & {
      order: SystemOrder;
      limit: number;
      position?: PagePosition;
    },
  ): Promise<InventoryPage>;

  countSystems(query: InventoryQuery): Promise<number>;

  /** References of the systems that match, in their order. */
  listRefs(query: InventoryQuery): Promise<string[]>;

  /** Counts by everything that the summary counts, in one statement. */
  getFacets(query: InventoryQuery): Promise<FacetRow[]>;

  /** Counts by the states of all controls, in one statement. */
  getStates(query: InventoryQuery): Promise<StatesRow[]>;

  /**
   * Changes of one system, newest first: at most `limit` that are in the interval,
   * and the one before them to compare with, wherever it is.
   */
  listChanges(options: {
    entityRef: string;
    packId: string;
    /** Inclusive, milliseconds since the epoch. */
    from?: number;
    to?: number;
    /** Continue after this change. */
    after?: { at: number; id: number };
    limit: number;
  }): Promise<{
    changes: StoredChange[];
    before?: StoredChange;
    more: boolean;
  }>;

  /** End of the latest run that succeeded, milliseconds since the epoch. */
  getLastRunAt(): Promise<number | undefined>;
}
