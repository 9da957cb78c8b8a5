import {
  DiscoveredEntity,
  FindingPosition,
  FindingQuery,
  ScanReport,
  SourceLibraries,
  StoredDismissal,
  StoredFinding,
} from './types';

/** One page of findings. */
export interface StoredFindingPage {
  items: StoredFinding[];
  counts: { open: number; dismissed: number };
  /** Where the page after begins; undefined on the last. */
  next?: FindingPosition;
}

/** Instants of a scan, milliseconds since the epoch. */
export interface ScanInstants {
  scanStartedAt: number;
  /** A scan that seems to have begun later had a clock that ran ahead. */
  now: number;
}

/** What looks like AI. All methods may be called by several replicas at once. */
export interface DiscoveryStore {
  /** Saves what a scan found in a batch; what was known keeps its first instant. */
  saveDiscovered(
    entities: DiscoveredEntity[],
    options: ScanInstants,
  ): Promise<void>;

  /** Forgets what a scan that went through did not find any more. */
  forgetUnseen(options: ScanInstants): Promise<void>;

  recordScan(report: ScanReport): Promise<void>;

  /** End of the last scan that went through, milliseconds since the epoch. */
  getLastScanAt(): Promise<number | undefined>;

  /** What manifests named when they were last read. */
  getLibraries(entityRefs: string[]): Promise<SourceLibraries[]>;
  saveLibraries(libraries: SourceLibraries[]): Promise<void>;

  /** Page and counts of one and the same state of the database. */
  listFindings(
    query: FindingQuery & { after?: FindingPosition; limit: number },
  ): Promise<StoredFindingPage>;

  /** References of everything that looks like AI and is not covered. */
  listFindingRefs(): Promise<string[]>;

  /** Writes a dismissal, in place of an earlier one, with its entry of the trail. */
  saveDismissal(dismissal: StoredDismissal): Promise<void>;
}
