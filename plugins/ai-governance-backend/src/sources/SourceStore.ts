import { StoredSourceStatus, SuppliedInstant } from './types';

/** What is kept of sources. All methods may be called by several replicas at once. */
export interface SourceStore {
  /** The newest value of every series of a source. */
  listSupplied(source: string): Promise<SuppliedInstant[]>;
  getSourceStatus(id: string): Promise<StoredSourceStatus | undefined>;
  saveSourceStatus(status: StoredSourceStatus): Promise<void>;
  listSourceStatuses(): Promise<StoredSourceStatus[]>;
}
