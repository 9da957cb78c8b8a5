import {
  TargetGoal,
  TargetScope,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A target as it is stored. Instants are milliseconds since the epoch. */
export interface StoredTarget {
  id: string;
  packId: string;
  title: string;
  scope: TargetScope;
  goal: TargetGoal;
  /** Of a day its first instant, as days were counted when it was stated. */
  startsAt: number;
  /** The day, YYYY-MM-DD, where it was stated as one. */
  startsOn?: string;
  /** Of a day the last instant, which belongs to it, as days were counted then. */
  dueAt: number;
  /** The last day, where it was stated as one. */
  dueOn?: string;
  revision: number;
  updatedAt: number;
  updatedBy: string;
}
