import { DocumentFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DocumentTarget } from './DocumentTarget';

/** What reading a document came to. */
export type ReadOutcome =
  | { status: 'read'; content: Buffer; etag?: string }
  | { status: 'not-modified' }
  /** Unavailable, and so may be whatever else the same host has. */
  | { status: 'timed-out'; detail: string }
  | { status: 'failing'; detail: string }
  /** The host wants fewer requests; `retryAt` is in milliseconds since the epoch. */
  | { status: 'throttled'; detail: string; retryAt?: number }
  /** The host was not asked: it is left alone, or the requests of the hour are used up. */
  | { status: 'deferred'; reason: 'back-off' | 'budget'; detail: string }
  | Exclude<DocumentFacts, { status: 'available' }>;

/** Reads declared documents. Never rejects: a failure is an outcome. */
export interface DocumentReader {
  /**
   * @param options.etag - of the last read; the same content is then not read again
   */
  read(
    target: DocumentTarget,
    options: { etag?: string; signal?: AbortSignal },
  ): Promise<ReadOutcome>;
}
