import {
  collectDocuments,
  DocumentFacts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { documentFacts } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { Entity } from '@backstage/catalog-model';
import { MINUTE, mapConcurrently } from '../util';
import { DocumentOptions } from './DocumentOptions';
import { DocumentReader, ReadOutcome } from './DocumentReader';
import { DocumentStore, StoredDocument } from './DocumentStore';
import { DocumentTarget, formatTarget, parseTarget } from './DocumentTarget';
import { resolveDocumentTarget, ResolveUrl } from './resolveDocumentTarget';

/** Documents that one run refreshes at most; the oldest come first. */
const REFRESH_LIMIT = 1000;

/** How long what could not be read, or lies on the disk, is left alone. */
const RETRY_MS = MINUTE;

/** After so many timeouts of a host in a row, it is asked no more for a while. */
const MOST_TIMEOUTS = 5;

/** What the documents of one system were found to be. */
export interface CollectedDocuments {
  /** Keyed by the path or address as declared. */
  facts: Record<string, DocumentFacts>;
  /** Ids of the stored documents. */
  ids: number[];
  /** Every one was read some time, or cannot be. */
  complete: boolean;
}

interface DeclaredDocument {
  /** As the entity declares it. */
  location: string;
  target?: DocumentTarget;
  /** Why there is no target. */
  unavailable?: string;
}

type UnstoredDocument = Omit<StoredDocument, 'id'>;

/**
 * Supplies the facts of declared documents from the database, and reads what is
 * not there or too old.
 */
export class DocumentCollector {
  readonly #store: DocumentStore;
  readonly #reader: DocumentReader;
  readonly #resolveUrl: ResolveUrl;
  readonly #options: Pick<DocumentOptions, 'refreshIntervalMs' | 'concurrency'>;
  readonly #now: () => number;

  constructor(options: {
    store: DocumentStore;
    reader: DocumentReader;
    resolveUrl: ResolveUrl;
    options: Pick<DocumentOptions, 'refreshIntervalMs' | 'concurrency'>;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#reader = options.reader;
    this.#resolveUrl = options.resolveUrl;
    this.#options = options.options;
    this.#now = options.now;
  }

  /** Systems of which some document was never read: evaluating them may wait. */
  async findUnread(entities: readonly Entity[]): Promise<Set<Entity>> {
    const targets = entities.map(entity => this.#targets(entity));
    const known = await this.#store.getDocuments([
      ...new Set(targets.flatMap(keys => [...keys.keys()])),
    ]);
    const read = new Set(known.map(document => document.target));
    return new Set(
      entities.filter((_, index) =>
        [...targets[index].keys()].some(key => !read.has(key)),
      ),
    );
  }

  /**
   * Reads what was never read of the documents that these systems declare.
   *
   * @param options.readAgain - systems whose descriptor changed; their documents
   * most likely did as well
   */
  async ensureRead(
    entities: readonly Entity[],
    options: { readAgain?: ReadonlySet<Entity>; signal?: AbortSignal } = {},
  ): Promise<void> {
    const wanted = new Map<string, DocumentTarget>();
    const again = new Set<string>();
    for (const entity of entities) {
      for (const [key, target] of this.#targets(entity)) {
        wanted.set(key, target);
        if (options.readAgain?.has(entity)) {
          again.add(key);
        }
      }
    }
    const known = await this.#store.getDocuments([...wanted.keys()]);
    const stored = new Map(known.map(document => [document.target, document]));
    const requests = [...wanted]
      .filter(([key]) => !stored.has(key) || again.has(key))
      .map(([key, target]) => ({ target, previous: stored.get(key) }));
    await this.#store.saveDocuments(
      await this.#readAll(requests, options.signal),
    );
  }

  /**
   * Facts of every document that these systems declare, as the database has them,
   * in the order of the systems.
   */
  async load(entities: readonly Entity[]): Promise<CollectedDocuments[]> {
    const declared = entities.map(entity => this.#resolve(entity));
    const targets = new Set(
      declared.flatMap(documents =>
        documents.flatMap(({ target }) =>
          target ? [formatTarget(target)] : [],
        ),
      ),
    );
    const known = await this.#store.getDocuments([...targets]);
    const stored = new Map(known.map(document => [document.target, document]));
    return declared.map(documents => {
      const collected: CollectedDocuments = {
        facts: {},
        ids: [],
        complete: true,
      };
      for (const { location, target, unavailable } of documents) {
        const document = target && stored.get(formatTarget(target));
        collected.facts[location] = document?.facts ?? {
          status: 'unavailable',
          detail: unavailable ?? 'it was not read',
        };
        if (document) {
          collected.ids.push(document.id);
        } else if (target) {
          collected.complete = false;
        }
      }
      return collected;
    });
  }

  /**
   * Reads documents again that were last read too long ago. Systems that declare
   * one that changed are then due.
   */
  async refresh(options: { signal?: AbortSignal } = {}): Promise<void> {
    const now = this.#now();
    const due = await this.#store.listDocumentsToRefresh({
      readBefore: now - this.#options.refreshIntervalMs,
      retryBefore: now - Math.min(RETRY_MS, this.#options.refreshIntervalMs),
      limit: REFRESH_LIMIT,
    });
    const read = await this.#readAll(
      due.map(document => ({
        target: parseTarget(document.target),
        previous: document,
      })),
      options.signal,
    );
    await this.#store.saveDocuments(read);
  }

  #resolve(entity: Entity): DeclaredDocument[] {
    return collectDocuments(entity).map(request => {
      const { location } = request;
      const resolved = resolveDocumentTarget({
        entity,
        request,
        resolveUrl: this.#resolveUrl,
      });
      return 'unavailable' in resolved
        ? { location, unavailable: resolved.unavailable }
        : { location, target: resolved };
    });
  }

  #targets(entity: Entity): Map<string, DocumentTarget> {
    return new Map(
      this.#resolve(entity).flatMap(({ target }) =>
        target ? [[formatTarget(target), target]] : [],
      ),
    );
  }

  async #readAll(
    requests: Array<{ target: DocumentTarget; previous?: StoredDocument }>,
    signal: AbortSignal | undefined,
  ): Promise<UnstoredDocument[]> {
    const timeouts = new Map<string, number>();
    return mapConcurrently(
      requests,
      this.#options.concurrency,
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

  #toDocument(
    target: DocumentTarget,
    previous: StoredDocument | undefined,
    outcome: ReadOutcome,
  ): UnstoredDocument {
    const document = { target: formatTarget(target), checkedAt: this.#now() };
    if (outcome.status === 'read') {
      return {
        ...document,
        facts: documentFacts(target.kind, outcome.content),
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
    return target.url;
  }
}
