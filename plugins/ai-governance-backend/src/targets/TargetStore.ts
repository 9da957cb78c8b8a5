import {
  SystemSummary,
  TargetGoal,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InventoryQuery } from '../systems';
import { StoredTarget } from './types';

/** A write of a target, as the trail names it. */
export type TargetAction = 'create' | 'update' | 'delete';

/** A system that has not reached a goal. */
export interface TargetMiss {
  system: SystemSummary;
  /** States of all its controls. */
  states: string;
}

/** Where a page of misses begins. */
export interface TargetMissPosition {
  /** Completeness; null where nothing is due. */
  value: number | null;
  entityRef: string;
}

/** Targets, each write of which is in the trail as well. */
export interface TargetStore {
  /** Soonest first. */
  listTargets(): Promise<StoredTarget[]>;

  getTarget(id: string): Promise<StoredTarget | undefined>;

  createTarget(target: StoredTarget): Promise<void>;

  /** @returns false when another revision stands by now */
  updateTarget(
    target: StoredTarget,
    options: { basedOn: number },
  ): Promise<boolean>;

  /**
   * @param target - with who gives it up, and when
   * @returns false when another revision stands by now
   */
  deleteTarget(target: StoredTarget): Promise<boolean>;

  /** Systems in scope that have not reached the goal, the least complete first. */
  listMisses(
    query: InventoryQuery & {
      goal: TargetGoal;
      after?: TargetMissPosition;
      limit: number;
    },
  ): Promise<{ misses: TargetMiss[]; next?: TargetMissPosition }>;

  countMisses(query: InventoryQuery & { goal: TargetGoal }): Promise<number>;
}
