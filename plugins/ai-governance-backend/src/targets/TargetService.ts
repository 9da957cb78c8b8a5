import {
  Target,
  TargetInput,
  TargetProgress,
  TargetSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions } from '../access';
import { LaggardPosition } from './TargetStore';

/**
 * What a caller may learn of when he asks for targets.
 * @remarks Left out, everything.
 */
export interface TargetLimits {
  /** Systems that count. */
  scope?: ReadScope;
  /** Which of some groups and domains the caller may know. */
  readable?: (refs: string[]) => Promise<Set<string>>;
}

/** One target. */
export type TargetRequest = TargetLimits & { targetId: string };

/** One page of systems that are not there. */
export interface LaggardsPage {
  items: TargetSystem[];
  totalItems: number;
  next?: LaggardPosition;
}

/**
 * Targets with a date.
 *
 * @remarks
 *
 * Methods reject with `NotFoundError` for a target that does not exist or names a group
 * or domain that the caller may not read, with `ConflictError` when somebody else wrote
 * first, and with `InputError` for one that makes no sense.
 */
export interface TargetService {
  listTargets(
    request: TargetLimits,
    options: ServiceOptions,
  ): Promise<{ items: Target[]; mayUpdate: boolean }>;

  getTarget(
    request: TargetRequest,
    options: ServiceOptions,
  ): Promise<TargetProgress>;

  listSystems(
    request: TargetRequest & { after?: LaggardPosition; limit: number },
    options: ServiceOptions,
  ): Promise<LaggardsPage>;

  createTarget(
    request: TargetLimits & { input: TargetInput },
    options: ServiceOptions,
  ): Promise<Target>;

  updateTarget(
    request: TargetRequest & { revision: number; input: TargetInput },
    options: ServiceOptions,
  ): Promise<Target>;

  deleteTarget(
    request: TargetRequest & { revision: number },
    options: ServiceOptions,
  ): Promise<void>;
}
