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
  startsAt: number;
  dueAt: number;
  revision: number;
  updatedAt: number;
  updatedBy: string;
}
