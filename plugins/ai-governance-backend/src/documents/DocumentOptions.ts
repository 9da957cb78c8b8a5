/** How often hosts are asked, for documents and discovery together. */
export interface HostOptions {
  /** Requests an hour to a host that is not named; undefined when they are not limited. */
  requestsPerHour?: number;
  /** Requests an hour by host, such as github.com. */
  byHost: ReadonlyMap<string, number>;
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
