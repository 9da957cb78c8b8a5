import { PullFault } from '@ai-catalogue/backstage-plugin-ai-governance-node';

/** What a source supplied, and how it went. Instants are milliseconds since the epoch. */
export interface StoredSourceStatus {
  id: string;
  lastRunAt: number;
  /** When it last answered to the end. */
  lastSuccessAt?: number;
  lastError?: { at: number; message: string };
  /** Runs in a row that failed, up to now. */
  failures: number;
  /** It is not asked before. */
  retryAt?: number;
  /** New values of the last run. */
  stored: number;
  /** Those of the last run, as far as there is room. */
  faults: PullFault[];
  moreFaults: number;
}

/** Newest value of a series that a source supplied. */
export interface SuppliedInstant {
  entityRef: string;
  metric: string;
  version?: string;
  slice?: string;
  dataset?: string;
  /** Milliseconds since the epoch. */
  at: number;
}
