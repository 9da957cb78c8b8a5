import {
  EvaluatedSystem,
  ReferenceFact,
  RunReport,
  SaveReport,
  StoredSystem,
} from './types';

/**
 * What evaluation runs read and write. All methods may be called by several
 * replicas at once.
 */
export interface EvaluationStore {
  /** Every system that was ever seen, or those named. */
  listSystems(options?: { entityRefs?: string[] }): Promise<StoredSystem[]>;

  /** Systems whose result or counts change by themselves at or before an instant, soonest first. */
  listDue(options: {
    packIds: string[];
    now: number;
    limit?: number;
  }): Promise<string[]>;

  /**
   * A mark that moves whenever what a reference or document was found to be
   * changes. Results of inputs that were read before it moved are evaluated again.
   */
  getInputsMark(): Promise<string>;

  /**
   * Saves results, and a change for each that differs from the one before. What a clock
   * that ran ahead wrote does not count, and is dated back to the instant of the results.
   */
  saveEvaluations(
    systems: EvaluatedSystem[],
    options: { inputsMark: string; now: () => number },
  ): Promise<SaveReport>;

  /** Has systems evaluated again by the next run. */
  markStale(entityRefs: string[]): Promise<void>;

  /** Marks systems as gone from the catalog. Their history stays. */
  markRemoved(options: {
    entityRefs: string[];
    at: number;
    now: number;
  }): Promise<number>;

  /** What references resolved to when they were last looked at. */
  getReferences(refs: string[]): Promise<ReferenceFact[]>;

  /** Every reference that the evaluation of some system depends on. */
  listReferences(options?: {
    status?: ReferenceFact['status'];
  }): Promise<ReferenceFact[]>;

  /**
   * Saves what references resolve to, and has the systems evaluated again that
   * depend on one that changed.
   */
  saveReferences(facts: ReferenceFact[]): Promise<void>;

  /** Replaces the tree of groups. */
  replaceGroupEdges(
    edges: Array<{ parent: string; child: string }>,
  ): Promise<void>;

  /** Replaces the tree of domains, with the systems in them. */
  replaceDomainEdges(
    edges: Array<{ parent: string; child: string }>,
  ): Promise<void>;

  recordRun(report: RunReport): Promise<void>;

  /** Has the database plan with what is in the tables now, after much was written. */
  refreshStatistics(): Promise<void>;

  /** Deletes what the retention no longer keeps; returns the number of rows. */
  prune(options: {
    documentsBefore?: number;
    historyBefore?: number;
    runsBefore?: number;
  }): Promise<number>;
}
