/** Why a host is asked: for declared documents, or in the search for unregistered AI. */
export type RequestPurpose = 'documents' | 'discovery';

/** What every replica has to know of a host. */
export interface HostState {
  host: string;
  /** Beginning of the hour in which requests are counted, milliseconds since the epoch. */
  windowStartedAt: number;
  /** Requests that were taken in that hour, also by other replicas. */
  requests: number;
  /** Of these, those of discovery. */
  discoveryRequests: number;
  /** Times in a row that it was left alone. */
  failures: number;
  /** It is not asked before, milliseconds since the epoch. */
  retryAt?: number;
  /** Why it is left alone. */
  cause?: string;
}

/** Keeps budgets and back-offs. All methods may be called by several replicas at once. */
export interface HostStore {
  listHosts(): Promise<HostState[]>;

  /**
   * Takes requests of an hour, as many as are left.
   *
   * @param options.limit - requests of one hour; undefined when they are only counted
   * @param options.share - of these, those for this purpose; undefined for all
   * @returns how many were taken, and the state of the host
   */
  takeRequests(options: {
    host: string;
    purpose: RequestPurpose;
    windowStartedAt: number;
    wanted: number;
    limit?: number;
    share?: number;
  }): Promise<{ taken: number; state: HostState }>;

  /** Leaves a host alone until an instant, or no longer. */
  saveBackOff(
    host: string,
    backOff: Pick<HostState, 'failures' | 'retryAt' | 'cause'>,
  ): Promise<void>;
}
