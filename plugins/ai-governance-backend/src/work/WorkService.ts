import {
  MyWork,
  WorkBulkInput,
  WorkBulkResult,
  WorkRole,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions, SystemAccess } from '../access';

/** What the caller may read and do, over all systems. */
export interface WorkAccess {
  scope: ReadScope;
  /** Undefined where the records of the organisation may not be read. */
  organisation?: SystemAccess;
  /** Whether the caller may learn of a system that a record of the organisation names. */
  mayLearnOf?: (entityRef: string) => boolean;
  /** Whether the caller may remind others. */
  mayRemind: boolean;
  /** What the caller may do in some systems, without those that they may not read. */
  findSystems(
    entityRefs: readonly string[],
  ): Promise<ReadonlyMap<string, SystemAccess>>;
}

/** Whose work is listed, and how much of it. */
export interface WorkRequest {
  /** Default: the default pack. */
  packId?: string;
  /** Default: every role. */
  roles?: readonly WorkRole[];
  limit: number;
  /** Default: everything. */
  access?: WorkAccess;
}

/** Rows that are acted on, each for itself. */
export interface BulkRequest {
  /** With references in normal form. */
  input: WorkBulkInput;
}

/**
 * What waits for a person over all systems and the organisation.
 *
 * @remarks
 *
 * Rejects with `NotAllowedError` for a service, for which nothing waits.
 */
export interface WorkService {
  getMyWork(request: WorkRequest, options: ServiceOptions): Promise<MyWork>;

  /** Every row is done or refused for itself; one that is refused leaves nothing behind. */
  act(request: BulkRequest, options: ServiceOptions): Promise<WorkBulkResult>;
}
