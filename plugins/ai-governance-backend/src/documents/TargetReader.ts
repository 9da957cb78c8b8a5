import { withoutCredentials } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ContentParser } from '../parsing';
import { mapConcurrently } from '../util';
import { DocumentOptions } from './DocumentOptions';
import { DocumentReader, ReadOutcome } from './DocumentReader';
import { StoredDocument } from './DocumentStore';
import { DocumentTarget, formatTarget } from './DocumentTarget';

/** After so many timeouts of a host in a row, it is asked no more for a while. */
const MOST_TIMEOUTS = 5;

/** A target that is to be read. */
export interface ReadRequest {
  target: DocumentTarget;
  /** What was found there the last time. */
  previous?: StoredDocument;
}

type UnstoredDocument = Omit<StoredDocument, 'id'>;

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

  /** What is at each target, in their order. */
  async readAll(
    requests: ReadRequest[],
    signal: AbortSignal | undefined,
  ): Promise<UnstoredDocument[]> {
    const timeouts = new Map<string, number>();
    return mapConcurrently(
      requests,
      this.#concurrency,
      async ({ target, previous }) => {
        const host = hostOf(target);
        if ((timeouts.get(host) ?? 0) >= MOST_TIMEOUTS) {
          return this.#toDocument(target, previous, {
            status: 'unavailable',
            detail: `${host} did not answer`,
          });
        }
        const outcome = await this.#reader.read(target, {
          etag:
            previous?.facts.status === 'available' ? previous.etag : undefined,
          signal,
        });
        timeouts.set(
          host,
          outcome.status === 'timed-out' ? (timeouts.get(host) ?? 0) + 1 : 0,
        );
        return this.#toDocument(target, previous, outcome);
      },
    );
  }

  async #toDocument(
    target: DocumentTarget,
    previous: StoredDocument | undefined,
    outcome: ReadOutcome,
  ): Promise<UnstoredDocument> {
    const document = { target: formatTarget(target), checkedAt: this.#now() };
    if (outcome.status === 'read') {
      return {
        ...document,
        facts: await this.#parser.readDocument(target.kind, outcome.content),
        etag: outcome.etag,
      };
    }
    if (outcome.status === 'not-modified') {
      return previous
        ? { ...document, facts: previous.facts, etag: previous.etag }
        : {
            ...document,
            facts: {
              status: 'unavailable',
              detail:
                'the source says that it did not change, but it was never read',
            },
          };
    }
    if (outcome.status === 'timed-out') {
      return {
        ...document,
        facts: { status: 'unavailable', detail: outcome.detail },
      };
    }
    return { ...document, facts: outcome };
  }
}

/** The disk never counts as a host that does not answer. */
function hostOf(target: DocumentTarget): string {
  if (target.type === 'file') {
    return target.path;
  }
  try {
    return new URL(target.url).host;
  } catch {
    return withoutCredentials(target.url);
  }
}
