import {
  HistoryChange,
  TargetGoal,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InventoryQuery, StoredChange } from '../systems';

/** Instants at equal distances, milliseconds since the epoch. */
export interface Instants {
  first: number;
  step: number;
  count: number;
}

/** Systems of one level at one instant. */
export interface TrendRow {
  /** Which of the instants, from 0. */
  index: number;
  level: number;
  systems: number;
  /** Systems where something is due. */
  measured: number;
  /** Sum of completeness over these. */
  completeness: number;
  blocked: number;
  unowned: number;
  /** Systems with a required control that is due and does not pass. */
  failing: number;
  /** Systems with a required control that has expired. */
  expired: number;
  /** Systems whose risks were counted. */
  withRisksCounted: number;
  /** Sum of open risks over these. */
  openRisks: number;
  /** Sum of open risks rated high or worse, or not rated, over these. */
  openHighRisks: number;
}

/** Systems in scope of a goal at one instant, and those that have not reached it. */
export interface GoalRow {
  index: number;
  systems: number;
  remaining: number;
}

/** What became of a system between two instants, worst first. */
export const DIFFERENCE_KINDS = [
  'worse',
  'left',
  'entered',
  'better',
  'other',
] as const;

/** What became of a system between two instants. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** How a system stood at an instant. */
export interface SystemSnapshot {
  changeId: number;
  level: number;
  completeness?: number;
  ownership: string;
  ownerRef?: string;
  stage: number;
  riskClass: number;
  /** Undefined where they were not counted. */
  openRisks?: number;
  openHighRisks?: number;
}

/** A system that differs between the start and the end of an interval. */
export interface Difference {
  systemId: number;
  entityRef: string;
  name: string;
  title?: string;
  kind: DifferenceKind;
  before?: SystemSnapshot;
  after?: SystemSnapshot;
}

/** A stored change and whose it is. */
export type ChangeOfSystem = StoredChange & {
  systemId: number;
  cause: HistoryChange['cause'];
};

/** What the past is read from. Filters hold for what systems were at the instant. */
export interface TrendStore {
  /**
   * When the first system that matches was evaluated, milliseconds since the epoch;
   * undefined when none was up to an instant.
   */
  firstMeasuredAt(
    query: InventoryQuery & { to: number },
  ): Promise<number | undefined>;

  /** Counts at each instant and level; levels without a system are left out. */
  getTrend(query: InventoryQuery & { instants: Instants }): Promise<TrendRow[]>;

  /** Systems in scope of a goal at each instant, and those that have not reached it. */
  measureGoal(
    query: InventoryQuery & { instants: Instants; goal: TargetGoal },
  ): Promise<GoalRow[]>;

  /** Systems that differ, worst first. */
  listDifferences(
    query: InventoryQuery & {
      from: number;
      to: number;
      kinds?: DifferenceKind[];
      after?: { kind: DifferenceKind; entityRef: string };
      limit: number;
    },
  ): Promise<{ differences: Difference[]; more: boolean }>;

  countDifferences(
    query: InventoryQuery & { from: number; to: number },
  ): Promise<Record<DifferenceKind, number>>;

  /**
   * Changes of systems after one instant and up to another, oldest first, each
   * system's headed by the changes named.
   */
  listChangesBetween(options: {
    packId: string;
    systemIds: number[];
    changeIds: number[];
    from: number;
    to: number;
  }): Promise<ChangeOfSystem[]>;
}
