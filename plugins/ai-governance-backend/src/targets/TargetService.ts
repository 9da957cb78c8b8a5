import {
  Target,
  TargetInput,
  TargetProgress,
  TargetSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions } from '../access';
import { TargetMissPosition } from './TargetStore';

/**
 * What a caller of targets may learn of. Default: everything.
 */
export interface TargetLimits {
  /** Systems that count. */
  scope?: ReadScope;
  /** Which of some groups and domains the caller may know. */
  readable?: (refs: string[]) => Promise<Set<string>>;
}

/** One target. */
export type TargetRequest = TargetLimits & { targetId: string };

/** One page of systems that have not reached it. */
export interface TargetMissesPage {
  items: TargetSystem[];
  totalItems: number;
  next?: TargetMissPosition;
}

/** A page of the systems that a target misses. */
export type TargetSystemsRequest = TargetRequest & {
  after?: TargetMissPosition;
  limit: number;
};

/** A new target. */
export type CreateTargetRequest = TargetLimits & { input: TargetInput };

/** New content of a target. */
export type UpdateTargetRequest = DeleteTargetRequest & { input: TargetInput };

/** A target, and the revision at which the caller read it. */
export type DeleteTargetRequest = TargetRequest & { revision: number };

/** All targets that a caller may learn of. */
export interface TargetList {
  items: Target[];
  mayUpdate: boolean;
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
  ): Promise<TargetList>;

  getTarget(
    request: TargetRequest,
    options: ServiceOptions,
  ): Promise<TargetProgress>;

  listSystems(
    request: TargetSystemsRequest,
    options: ServiceOptions,
  ): Promise<TargetMissesPage>;

  createTarget(
    request: CreateTargetRequest,
    options: ServiceOptions,
  ): Promise<Target>;

  updateTarget(
    request: UpdateTargetRequest,
    options: ServiceOptions,
  ): Promise<Target>;

  deleteTarget(
    request: DeleteTargetRequest,
    options: ServiceOptions,
  ): Promise<void>;
}
