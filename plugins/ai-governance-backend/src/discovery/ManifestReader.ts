import {
  AiSignal,
  DEPENDENCY_MANIFESTS,
  DependencyManifest,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ManifestFacts } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import {
  DocumentReader,
  ReadOutcome,
  resolveDocumentTarget,
  ResolveUrl,
} from '../documents';
import { ContentParser } from '../parsing';
import { DAY, isWithin, mapConcurrently } from '../util';
import { DiscoveryStore } from './DiscoveryStore';
import { SourceLibraries } from './types';

/** After how long a source that was out of reach is tried again. */
const RETRY_MS = DAY;

/**
 * Reads the dependency manifests beside the descriptors of components, each again
 * only when the etag of the entity has changed. Size and time of each are limited by
 * the reader and the parser, their number by the caller.
 */
export class ManifestReader {
  readonly #store: Pick<DiscoveryStore, 'getLibraries' | 'saveLibraries'>;
  readonly #reader: DocumentReader;
  readonly #parser: ContentParser;
  readonly #logger: LoggerService;
  readonly #resolveUrl: ResolveUrl;
  readonly #concurrency: number;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<DiscoveryStore, 'getLibraries' | 'saveLibraries'>;
    reader: DocumentReader;
    parser: ContentParser;
    logger: LoggerService;
    resolveUrl: ResolveUrl;
    /** Sources that are read at once. */
    concurrency: number;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#reader = options.reader;
    this.#parser = options.parser;
    this.#logger = options.logger;
    this.#resolveUrl = options.resolveUrl;
    this.#concurrency = options.concurrency;
    this.#now = options.now;
  }

  /**
   * AI libraries by reference of the component. What lies beyond the limit is read by
   * a later scan, and has until then what was known of it.
   */
  async read(
    entities: Entity[],
    options: { most: number; signal?: AbortSignal },
  ): Promise<{ libraries: Map<string, AiSignal[]>; sources: number }> {
    const { most, signal } = options;
    const known = new Map(
      (
        await this.#store.getLibraries(
          entities.map(entity => stringifyEntityRef(entity)),
        )
      ).map(source => [source.entityRef, source]),
    );
    const due = entities
      .filter(entity => this.#isDue(entity, known))
      .slice(0, Math.max(0, most));
    const tried = await mapConcurrently(due, this.#concurrency, entity =>
      this.#trySource(entity, signal),
    );
    signal?.throwIfAborted();
    const read = tried.filter(source => source !== undefined);
    await this.#store.saveLibraries(read);
    for (const source of read) {
      known.set(source.entityRef, source);
    }
    return {
      libraries: new Map(
        [...known.values()].map(({ entityRef, libraries }) => [
          entityRef,
          libraries,
        ]),
      ),
      sources: read.length,
    };
  }

  #isDue(entity: Entity, known: Map<string, SourceLibraries>): boolean {
    const stored = known.get(stringifyEntityRef(entity));
    return (
      !stored ||
      stored.etag !== (entity.metadata.etag ?? '') ||
      (!stored.complete && !isWithin(stored.readAt, RETRY_MS, this.#now()))
    );
  }

  /** One that cannot be read at all costs itself. */
  async #trySource(
    entity: Entity,
    signal: AbortSignal | undefined,
  ): Promise<SourceLibraries | undefined> {
    try {
      return await this.#readSource(entity, signal);
    } catch (error) {
      signal?.throwIfAborted();
      this.#logger.warn(
        `The manifests of ${stringifyEntityRef(entity)} could not be read`,
        toError(error),
      );
      return undefined;
    }
  }

  /** Undefined where the host may not be asked now: then a later scan does. */
  async #readSource(
    entity: Entity,
    signal: AbortSignal | undefined,
  ): Promise<SourceLibraries | undefined> {
    const libraries: AiSignal[] = [];
    let complete = true;
    for (const manifest of DEPENDENCY_MANIFESTS) {
      const target = resolveDocumentTarget({
        entity,
        request: { location: manifest, kind: 'text' },
        resolveUrl: this.#resolveUrl,
      });
      // A descriptor from no file has no source, and will have none tomorrow.
      if ('unavailable' in target) {
        break;
      }
      const outcome = await this.#reader.read(target, { signal });
      signal?.throwIfAborted();
      if (outcome.status === 'deferred') return undefined;
      const facts =
        outcome.status === 'read'
          ? await this.#parser.readManifest(manifest, outcome.content)
          : withoutContent(outcome);
      if (facts) {
        libraries.push(...facts.libraries);
        this.#logFault(entity, manifest, facts);
      } else {
        complete = false;
        // A host that refuses one file refuses the next as well.
        break;
      }
    }
    return {
      entityRef: stringifyEntityRef(entity),
      etag: entity.metadata.etag ?? '',
      libraries,
      complete,
      readAt: this.#now(),
    };
  }

  #logFault(
    entity: Entity,
    manifest: DependencyManifest,
    { fault }: ManifestFacts,
  ): void {
    if (fault !== undefined) {
      this.#logger.warn(
        `${manifest} of ${stringifyEntityRef(
          entity,
        )} could not be read: ${fault}`,
      );
    }
  }
}

/** What a manifest says that was not read; undefined when it may be another time. */
function withoutContent(outcome: ReadOutcome): ManifestFacts | undefined {
  switch (outcome.status) {
    case 'missing':
      return { libraries: [] };
    case 'malformed':
      return { libraries: [], fault: outcome.detail };
    default:
      return undefined;
  }
}
