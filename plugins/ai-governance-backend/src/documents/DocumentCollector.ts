import {
  collectDocuments,
  DocumentFacts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { ContentParser } from '../parsing';
import { MINUTE } from '../util';
import { DocumentOptions } from './DocumentOptions';
import { DocumentReader } from './DocumentReader';
import { DocumentStore } from './DocumentStore';
import { HostGate } from './HostGate';
import { FoundTarget, ReadRequest, TargetReader } from './TargetReader';
import { ReadDocument, UnreadableDocuments } from './UnreadableDocuments';
import { DocumentTarget, formatTarget, parseTarget } from './DocumentTarget';
import { resolveDocumentTarget, ResolveUrl } from './resolveDocumentTarget';

/** Documents that one run refreshes at most; the oldest come first. */
const REFRESH_LIMIT = 1000;

/** How long what could not be read, or lies on the disk, is left alone. */
const RETRY_MS = MINUTE;

const NONE = { leftAlone: [], usedUp: [] };

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

/**
 * Supplies the facts of declared documents from the database, and reads what is
 * not there or too old.
 */
export class DocumentCollector {
  readonly #store: DocumentStore;
  readonly #reader: TargetReader;
  readonly #unreadable: UnreadableDocuments;
  readonly #resolveUrl: ResolveUrl;
  readonly #refreshIntervalMs: number;
  readonly #gate: Pick<HostGate, 'listClosed'> | undefined;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    store: DocumentStore;
    reader: DocumentReader;
    parser: ContentParser;
    logger: LoggerService;
    resolveUrl: ResolveUrl;
    options: Pick<DocumentOptions, 'refreshIntervalMs' | 'concurrency'>;
    /** Which hosts are asked. Default: all of them. */
    gate?: Pick<HostGate, 'listClosed'>;
    now: () => number;
  }) {
    this.#gate = options.gate;
    this.#logger = options.logger;
    this.#store = options.store;
    this.#reader = new TargetReader(options);
    this.#unreadable = new UnreadableDocuments(options);
    this.#resolveUrl = options.resolveUrl;
    this.#refreshIntervalMs = options.options.refreshIntervalMs;
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
    const declaredBy = new Map<string, string[]>();
    const again = new Set<string>();
    for (const entity of entities) {
      const ref = stringifyEntityRef(entity);
      for (const [key, target] of this.#targets(entity)) {
        wanted.set(key, target);
        declaredBy.set(key, [...(declaredBy.get(key) ?? []), ref]);
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
    const read = await this.#readAll(requests, options.signal);
    this.#unreadable.log(read, declaredBy);
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
   * one that changed are then due. A host that may not be asked now holds up no other,
   * and the grace of what it has begins while it is left alone.
   */
  async refresh(options: { signal?: AbortSignal } = {}): Promise<void> {
    const now = this.#now();
    const due = {
      readBefore: now - this.#refreshIntervalMs,
      now,
      retryBefore: now - Math.min(RETRY_MS, this.#refreshIntervalMs),
      limit: REFRESH_LIMIT,
    };
    const { leftAlone, usedUp } = (await this.#gate?.listClosed()) ?? NONE;
    const documents = await this.#store.listDocumentsToRefresh({
      ...due,
      exceptHosts: [...leftAlone, ...usedUp],
    });
    if (leftAlone.length > 0) {
      documents.push(
        ...(await this.#store.listDocumentsToRefresh({
          ...due,
          unaskedOf: leftAlone,
        })),
      );
    }
    const read = await this.#readAll(
      documents.map(document => ({
        target: parseTarget(document.target),
        previous: document,
      })),
      options.signal,
    );
    await this.#unreadable.logStored(read);
  }

  #resolve(entity: Entity): DeclaredDocument[] {
    return collectDocuments(entity).map(request => {
      const { location } = request;
      try {
        const resolved = resolveDocumentTarget({
          entity,
          request,
          resolveUrl: this.#resolveUrl,
        });
        return 'unavailable' in resolved
          ? { location, unavailable: resolved.unavailable }
          : { location, target: resolved };
      } catch (error) {
        return { location, unavailable: toError(error).message };
      }
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
    requests: ReadRequest[],
    signal: AbortSignal | undefined,
  ): Promise<ReadDocument[]> {
    const read = await this.#reader.readAll(requests, signal);
    return this.#save(read);
  }

  /** Saves what was found; when that fails, its halves, until the culprit is alone. */
  async #save(read: FoundTarget[]): Promise<ReadDocument[]> {
    try {
      const saved = await this.#store.saveDocuments(
        read.map(({ found }) => found),
      );
      return saved.map((document, index) => ({
        document,
        target: read[index].target,
        previous: read[index].previous,
      }));
    } catch (error) {
      if (read.length <= 1) {
        this.#logger.error(
          `Could not save what was found at ${read[0]?.found.target}`,
          toError(error),
        );
        return [];
      }
      const half = Math.ceil(read.length / 2);
      return [
        ...(await this.#save(read.slice(0, half))),
        ...(await this.#save(read.slice(half))),
      ];
    }
  }
}
