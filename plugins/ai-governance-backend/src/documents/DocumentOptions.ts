/** Share of the requests to a host that discovery has where nobody says. */
export const DISCOVERY_SHARE = 0.2;

/** How often hosts are asked, for documents and discovery together. */
export interface HostOptions {
  /** Requests an hour to a host that is not named; undefined when they are not limited. */
  requestsPerHour?: number;
  /** Requests an hour by host, such as github.com. */
  byHost: ReadonlyMap<string, number>;
  /**
   * Share of these that discovery has, below 1; documents have the rest. With 0, the first
   * that asks has them. Default: `DISCOVERY_SHARE`.
   */
  discoveryShare?: number;
}

/** How declared documents are read. */
export interface DocumentOptions {
  /** Largest document that is read, in bytes. */
  maxBytes: number;
  /** Longest time that one document may take, in milliseconds. */
  timeoutMs: number;
  /** Milliseconds after which a document is read again. */
  refreshIntervalMs: number;
  /** How many documents are read at once. */
  concurrency: number;
  hosts: HostOptions;
}
