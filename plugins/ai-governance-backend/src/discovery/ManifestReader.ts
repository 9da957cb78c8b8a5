import {
  AiSignal,
  DEPENDENCY_MANIFESTS,
  findAiLibraries,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  DocumentReader,
  DocumentTarget,
  resolveDocumentTarget,
  ResolveUrl,
} from '../documents';
import { DAY, mapConcurrently } from '../util';
import { DiscoveryStore } from './DiscoveryStore';
import { SourceLibraries } from './types';

/** After how long a source that was out of reach is tried again. */
const RETRY_MS = DAY;

/**
 * Reads the dependency manifests beside the descriptors of components, each again
 * only when the etag of the entity has changed. Size and time of each are limited by
 * the reader, their number by the caller.
 */
export class ManifestReader {
  readonly #store: Pick<DiscoveryStore, 'getLibraries' | 'saveLibraries'>;
  readonly #reader: DocumentReader;
  readonly #resolveUrl: ResolveUrl;
  readonly #concurrency: number;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<DiscoveryStore, 'getLibraries' | 'saveLibraries'>;
    reader: DocumentReader;
    resolveUrl: ResolveUrl;
    /** Sources that are read at once. */
    concurrency: number;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#reader = options.reader;
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
    const read = await mapConcurrently(due, this.#concurrency, entity =>
      this.#readSource(entity, signal),
    );
    signal?.throwIfAborted();
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
      (!stored.complete && stored.readAt <= this.#now() - RETRY_MS)
    );
  }

  async #readSource(
    entity: Entity,
    signal: AbortSignal | undefined,
  ): Promise<SourceLibraries> {
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
      const outcome = await this.#readManifest(target, signal);
      if (outcome.text !== undefined) {
        libraries.push(...findAiLibraries({ manifest, text: outcome.text }));
      } else if (!outcome.missing) {
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

  async #readManifest(
    target: DocumentTarget,
    signal: AbortSignal | undefined,
  ): Promise<{ text?: string; missing?: boolean }> {
    const outcome = await this.#reader.read(target, { signal });
    signal?.throwIfAborted();
    return outcome.status === 'read'
      ? { text: outcome.content.toString('utf8') }
      : { missing: outcome.status === 'missing' };
  }
}
