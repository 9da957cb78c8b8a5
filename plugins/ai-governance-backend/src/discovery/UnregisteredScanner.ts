import {
  AiSignal,
  AiSignalRules,
  findAiSignals,
  isModelEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { SystemCatalog } from '../catalog';
import { ChangeListener } from '../signals';
import { DiscoveryStore, ScanInstants } from './DiscoveryStore';
import { ManifestReader } from './ManifestReader';
import { toDiscovered } from './toDiscovered';
import { DiscoveredEntity, ScanReport } from './types';

/** Kinds of Backstage among which models are; those that hold nothing but AI come on top. */
const MODEL_KINDS = ['Resource', 'API'];

/** One scan: what it shares between its pages, and what it has done so far. */
interface Scan {
  startedAt: number;
  knownModels: Set<string>;
  signal?: AbortSignal;
  done: { entities: number; sources: number; found: number };
}

/** What a signal about a scan is of: no system, but all that may be one. */
const SCAN_REF = 'discovery';

/**
 * Scans the catalog for what looks like AI.
 *
 * @remarks
 *
 * Page by page, and the same again whenever it runs: a scan that is cut off anywhere is
 * completed by the next one, on whichever replica. Whether an AI system covers a
 * finding is decided when it is read, so that registering one takes effect at once.
 */
export class UnregisteredScanner {
  readonly #catalog: Pick<SystemCatalog, 'listByKind'>;
  readonly #store: DiscoveryStore;
  readonly #manifests: ManifestReader;
  readonly #maxSources: number;
  readonly #rules: AiSignalRules;
  readonly #signals: ChangeListener | undefined;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    catalog: Pick<SystemCatalog, 'listByKind'>;
    store: DiscoveryStore;
    manifests: ManifestReader;
    /** Sources whose manifests one scan reads; 0 reads none. */
    maxSources: number;
    rules: AiSignalRules;
    /** Learns that a scan ended, so that open pages show what it found. */
    signals?: ChangeListener;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#store = options.store;
    this.#manifests = options.manifests;
    this.#maxSources = options.maxSources;
    this.#rules = options.rules;
    this.#signals = options.signals;
    this.#logger = options.logger;
    this.#now = options.now;
  }

  async run(options: { signal?: AbortSignal } = {}): Promise<ScanReport> {
    const scan: Scan = {
      startedAt: this.#now(),
      knownModels: new Set(),
      signal: options.signal,
      done: { entities: 0, sources: 0, found: 0 },
    };
    const report = (error?: Error): ScanReport => ({
      ...scan.done,
      startedAt: scan.startedAt,
      finishedAt: this.#now(),
      ...(error && { error: error.message }),
    });
    try {
      await this.#findModels(scan);
      for (const kind of ['Component', ...this.#modelKinds()]) {
        for await (const page of this.#catalog.listByKind(kind)) {
          scan.signal?.throwIfAborted();
          await this.#scanPage(scan, page);
        }
      }
      await this.#store.forgetUnseen(this.#instants(scan));
    } catch (error) {
      await this.#store
        .recordScan(report(error as Error))
        .catch(() => undefined);
      throw error;
    }
    const finished = report();
    await this.#store.recordScan(finished);
    this.#signals?.changed([SCAN_REF]);
    this.#logger.debug(
      `Looked for AI: ${finished.found} of ${finished.entities} entities look like it; ` +
        `manifests of ${finished.sources} sources were read`,
    );
    return finished;
  }

  #modelKinds(): string[] {
    return [...MODEL_KINDS, ...Object.values(this.#rules.kinds).flat()];
  }

  async #findModels(scan: Scan): Promise<void> {
    for (const kind of this.#modelKinds()) {
      for await (const page of this.#catalog.listByKind(kind)) {
        scan.signal?.throwIfAborted();
        for (const entity of page) {
          if (isModelEntity(entity, this.#rules)) {
            scan.knownModels.add(stringifyEntityRef(entity));
          }
        }
      }
    }
  }

  async #scanPage(scan: Scan, page: Entity[]): Promise<void> {
    const components = page.filter(({ kind }) => /^component$/i.test(kind));
    const { libraries, sources } =
      this.#maxSources > 0 && components.length > 0
        ? await this.#manifests.read(components, {
            most: this.#maxSources - scan.done.sources,
            signal: scan.signal,
          })
        : { libraries: new Map<string, AiSignal[]>(), sources: 0 };
    const found = page.flatMap(entity =>
      this.#look(entity, scan, libraries.get(stringifyEntityRef(entity))),
    );
    await this.#store.saveDiscovered(found, this.#instants(scan));
    scan.done.entities += page.length;
    scan.done.sources += sources;
    scan.done.found += found.length;
  }

  /** An entity that cannot be looked at costs itself. */
  #look(
    entity: Entity,
    { knownModels }: Scan,
    libraries: AiSignal[] | undefined,
  ): DiscoveredEntity[] {
    try {
      const signals = findAiSignals({
        entity,
        knownModels,
        libraries,
        rules: this.#rules,
      });
      return signals.looksLikeAi ? [toDiscovered(entity, signals)] : [];
    } catch (error) {
      this.#logger.warn(
        `Could not tell whether ${stringifyEntityRef(entity)} looks like AI`,
        toError(error),
      );
      return [];
    }
  }

  #instants({ startedAt }: Scan): ScanInstants {
    return { scanStartedAt: startedAt, now: this.#now() };
  }
}
