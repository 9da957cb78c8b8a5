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
}
