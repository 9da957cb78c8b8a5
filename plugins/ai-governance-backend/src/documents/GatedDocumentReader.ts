import { toError } from '@backstage/errors';
import { DocumentReader, ReadOutcome } from './DocumentReader';
import { DocumentTarget } from './DocumentTarget';
import { HostGate } from './HostGate';
import { hostOf } from './hostOf';
import { RequestPurpose } from './HostStore';
import { RequestMetrics } from './RequestMetrics';

/**
 * Asks a host only when its gate is open for one purpose: documents and discovery have
 * shares of one budget. A reader that throws costs the document that it read.
 */
export class GatedDocumentReader implements DocumentReader {
  readonly #reader: DocumentReader;
  readonly #gate: HostGate;
  readonly #purpose: RequestPurpose;
  readonly #metrics: RequestMetrics | undefined;

  constructor(options: {
    reader: DocumentReader;
    gate: HostGate;
    purpose: RequestPurpose;
    metrics?: RequestMetrics;
  }) {
    this.#reader = options.reader;
    this.#gate = options.gate;
    this.#purpose = options.purpose;
    this.#metrics = options.metrics;
  }

  async read(
    target: DocumentTarget,
    options: { etag?: string; signal?: AbortSignal },
  ): Promise<ReadOutcome> {
    const host = hostOf(target);
    if (host === '') return this.#ask(target, options);
    const refusal = await this.#gate.enter(host, this.#purpose);
    if (refusal) {
      this.#metrics?.deferred(host, this.#purpose, refusal.reason);
      return { status: 'deferred', ...refusal };
    }
    const outcome = await this.#ask(target, options);
    this.#metrics?.asked(host, this.#purpose, outcome.status);
    // A run that is stopped says nothing of the host.
    if (!options.signal?.aborted) await this.#gate.report(host, outcome);
    return outcome;
  }

  async #ask(
    target: DocumentTarget,
    options: { etag?: string; signal?: AbortSignal },
  ): Promise<ReadOutcome> {
    try {
      return await this.#reader.read(target, options);
    } catch (error) {
      return { status: 'unavailable', detail: toError(error).message };
    }
  }
}
