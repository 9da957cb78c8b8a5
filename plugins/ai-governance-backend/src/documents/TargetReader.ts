import { DocumentFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { toError } from '@backstage/errors';
import { ContentParser } from '../parsing';
import { mapConcurrently } from '../util';
import { DocumentOptions } from './DocumentOptions';
import { DocumentReader, ReadOutcome } from './DocumentReader';
import { StoredDocument } from './DocumentStore';
import { DocumentTarget, formatTarget } from './DocumentTarget';
import { failingSince, keptFacts, withoutOutage } from './keptFacts';
import { isWebPageInstead } from './webPageInstead';

/** A target that is to be read. */
export interface ReadRequest {
  target: DocumentTarget;
  /** What was found there the last time. */
  previous?: StoredDocument;
}

/** What a target was found to be. */
export interface FoundTarget extends ReadRequest {
  found: Omit<StoredDocument, 'id'>;
}

/** Facts, and how to ask whether they still hold. */
type Found = Pick<StoredDocument, 'facts' | 'etag'>;

/** Reads targets and has what is there taken apart. */
export class TargetReader {
  readonly #reader: DocumentReader;
  readonly #parser: ContentParser;
  readonly #concurrency: number;
  readonly #now: () => number;

  constructor(options: {
    reader: DocumentReader;
    parser: ContentParser;
    options: Pick<DocumentOptions, 'concurrency'>;
    now: () => number;
  }) {
    this.#reader = options.reader;
    this.#parser = options.parser;
    this.#concurrency = options.options.concurrency;
    this.#now = options.now;
  }

  /** What is at each target of which there is something to say, in their order. */
  async readAll(
    requests: ReadRequest[],
    signal: AbortSignal | undefined,
  ): Promise<FoundTarget[]> {
    const read = await mapConcurrently(
      requests,
      this.#concurrency,
      async request => {
        const { target, previous } = request;
        const outcome = await this.#read(request, signal);
        const found = await this.#tryDocument(target, previous, outcome);
        return found && { ...request, found };
      },
    );
    return read.filter(found => found !== undefined);
  }

  /** Whatever a reader of somebody else's throws costs one document. */
  async #read(
    { target, previous }: ReadRequest,
    signal: AbortSignal | undefined,
  ): Promise<ReadOutcome> {
    const { facts, etag } = previous ?? {};
    try {
      return await this.#reader.read(target, {
        etag: facts?.status === 'available' ? etag : undefined,
        signal,
      });
    } catch (error) {
      return { status: 'unavailable', detail: toError(error).message };
    }
  }

  /** Whatever a reader of somebody else's returns costs one document as well. */
  async #tryDocument(
    target: DocumentTarget,
    previous: StoredDocument | undefined,
    outcome: ReadOutcome,
  ): Promise<FoundTarget['found'] | undefined> {
    try {
      return await this.#toDocument(target, previous, outcome);
    } catch (error) {
      return {
        target: formatTarget(target),
        checkedAt: this.#now(),
        ...this.#keep(previous, toError(error).message),
      };
    }
  }

  async #toDocument(
    target: DocumentTarget,
    previous: StoredDocument | undefined,
    outcome: ReadOutcome,
  ): Promise<FoundTarget['found'] | undefined> {
    const document = { target: formatTarget(target), checkedAt: this.#now() };
    if (outcome.status === 'deferred') {
      return this.#whileDeferred(document, previous, outcome);
    }
    return { ...document, ...(await this.#find(target, previous, outcome)) };
  }

  async #find(
    target: DocumentTarget,
    previous: StoredDocument | undefined,
    outcome: Exclude<ReadOutcome, { status: 'deferred' }>,
  ): Promise<Found> {
    switch (outcome.status) {
      case 'read':
        return this.#take(target, previous, outcome);
      case 'not-modified':
        return previous
          ? { facts: withoutOutage(previous.facts), etag: previous.etag }
          : this.#keep(
              previous,
              'the source says that it did not change, but it was never read',
            );
      case 'missing':
      case 'malformed':
        return { facts: outcome };
      default:
        return this.#keep(previous, outcome.detail);
    }
  }

  async #take(
    target: DocumentTarget,
    previous: StoredDocument | undefined,
    { content, etag }: Extract<ReadOutcome, { status: 'read' }>,
  ): Promise<Found> {
    if (isWebPageInstead(target, content, previous?.facts)) {
      return this.#keep(
        previous,
        'the address answers a web page in place of the file, such as one to sign in',
      );
    }
    const facts = await this.#parse(target, content);
    return facts.status === 'unavailable'
      ? this.#keep(previous, facts.detail)
      : { facts, etag };
  }

  async #parse(
    { kind }: DocumentTarget,
    content: Buffer,
  ): Promise<DocumentFacts> {
    try {
      return await this.#parser.readDocument(kind, content);
    } catch (error) {
      return { status: 'unavailable', detail: toError(error).message };
    }
  }

  #keep(previous: StoredDocument | undefined, detail: string): Found {
    return {
      facts: keptFacts(previous, { detail, now: this.#now() }),
      etag: previous?.etag,
    };
  }

  /**
   * A budget that is used up says nothing of a document. A host that is left alone cannot
   * be read, so the grace begins also for what nobody asks it for.
   */
  #whileDeferred(
    document: Pick<StoredDocument, 'target' | 'checkedAt'>,
    previous: StoredDocument | undefined,
    { reason, detail }: Extract<ReadOutcome, { status: 'deferred' }>,
  ): FoundTarget['found'] | undefined {
    if (!previous) {
      return reason === 'budget'
        ? {
            ...document,
            facts: {
              status: 'unavailable',
              detail: `it waits to be read: ${detail}`,
            },
          }
        : { ...document, ...this.#keep(undefined, detail) };
    }
    return reason === 'budget' || failingSince(previous.facts) !== undefined
      ? undefined
      : {
          ...document,
          ...this.#keep(previous, detail),
          // It was not read, so it stays the oldest.
          checkedAt: previous.checkedAt,
        };
  }
}
