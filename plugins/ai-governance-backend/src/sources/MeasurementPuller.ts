import {
  MeasurementFault,
  MeasurementReceipt,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  MeasurementSource,
  PulledMeasurement,
  PullFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { SystemCatalog } from '../catalog';
import { DefaultMeasurementService } from '../measurements';
import { InvalidMeasurements } from '../measurements/InvalidMeasurements';
import { MeasuredSystems } from '../measurements/MeasuredSystems';
import { backOff, isAhead } from '../util';
import { abortable } from './abortable';
import { toMeasurable } from './measurableSystems';
import { PullBuffer } from './PullBuffer';
import { SourceStore } from './SourceStore';
import { StoredSourceStatus } from './types';

/** As many as a push may have. */
const BATCH = 10_000;

/** Faults that the log names. */
const MOST_LOGGED = 10;

/**
 * Asks a source of measurements what is new, and takes it over as if it had been pushed.
 */
export class MeasurementPuller {
  readonly #store: SourceStore;
  readonly #measurements: Pick<DefaultMeasurementService, 'take'>;
  readonly #catalog: Pick<SystemCatalog, 'listSystems'>;
  readonly #now: () => number;
  readonly #logger: LoggerService;

  constructor(options: {
    store: SourceStore;
    measurements: Pick<DefaultMeasurementService, 'take'>;
    catalog: Pick<SystemCatalog, 'listSystems'>;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#measurements = options.measurements;
    this.#catalog = options.catalog;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /**
   * Asks one source, unless it failed a short while ago.
   *
   * @throws what the source throws, after what it yielded is stored
   */
  async run(
    source: MeasurementSource,
    options: { signal?: AbortSignal } = {},
  ): Promise<void> {
    const before = await this.#store.getSourceStatus(source.id);
    if (isLeftAlone(before, this.#now())) return;
    const buffer = new PullBuffer({ most: BATCH });
    const signal = options.signal ?? new AbortController().signal;
    const done = { stored: 0 };
    let failure: Error | undefined;
    try {
      await this.#pull(source, { buffer, signal, done });
    } catch (error) {
      failure = error as Error;
    }
    const status = this.#toStatus(source.id, before, {
      stored: done.stored,
      faults: buffer.faults,
      moreFaults: buffer.moreFaults,
      failure,
    });
    await this.#store.saveSourceStatus(status);
    this.#logNewFaults(status, before);
    if (failure) throw failure;
  }

  async #pull(
    source: MeasurementSource,
    run: {
      buffer: PullBuffer;
      signal: AbortSignal;
      done: { stored: number };
    },
  ): Promise<void> {
    const { buffer, signal } = run;
    const entities: Entity[] = [];
    for await (const page of this.#catalog.listSystems()) {
      entities.push(...page);
    }
    const systems: MeasuredSystems = new Map(
      entities.map(entity => [
        stringifyEntityRef(entity),
        { entity, mayMeasure: true },
      ]),
    );
    const flush = async () => {
      for (const batch of buffer.take()) {
        run.done.stored += await this.#take(source.id, batch, {
          buffer,
          systems,
        });
      }
    };
    const supplied = await this.#store.listSupplied(source.id);
    const batches = abortable(
      () => source.pull({ systems: toMeasurable(entities, supplied), signal }),
      signal,
    );
    try {
      for await (const batch of batches) {
        buffer.add(batch);
        if (buffer.isFull) await flush();
      }
    } finally {
      await flush();
    }
  }

  /** @returns how many values are new */
  async #take(
    sender: string,
    measurements: PulledMeasurement[],
    run: { buffer: PullBuffer; systems: MeasuredSystems },
  ): Promise<number> {
    const { buffer, systems } = run;
    const refuse = (faults: MeasurementFault[], moreFaults: number) => {
      faults.forEach(fault => buffer.addFault(toFault(fault, measurements)));
      buffer.addUnnamed(moreFaults);
    };
    let receipt: MeasurementReceipt;
    try {
      receipt = await this.#measurements.take({
        batch: { measurements },
        systems,
        sender,
      });
    } catch (error) {
      if (!(error instanceof InvalidMeasurements)) throw error;
      refuse(error.faults, error.moreFaults);
      return 0;
    }
    refuse(receipt.faults, receipt.moreFaults);
    return receipt.stored;
  }

  #toStatus(
    id: string,
    before: StoredSourceStatus | undefined,
    run: Pick<StoredSourceStatus, 'stored' | 'faults' | 'moreFaults'> & {
      failure?: Error;
    },
  ): StoredSourceStatus {
    const { failure, ...rest } = run;
    const now = this.#now();
    if (!failure) {
      const { lastError } = before ?? {};
      const ended = { lastRunAt: now, lastSuccessAt: now, failures: 0 };
      return { id, ...ended, ...rest, ...(lastError && { lastError }) };
    }
    const failures = (before?.failures ?? 0) + 1;
    const { lastSuccessAt } = before ?? {};
    return {
      id,
      lastRunAt: now,
      ...(lastSuccessAt !== undefined && { lastSuccessAt }),
      lastError: { at: now, message: failure.message },
      failures,
      retryAt: now + backOff(failures, Math.random()),
      ...rest,
    };
  }

  /** What a metric lacks is logged once, not at each run. */
  #logNewFaults(
    { id, faults, moreFaults }: StoredSourceStatus,
    before: StoredSourceStatus | undefined,
  ): void {
    const known = new Set(before?.faults.map(textOf));
    const fresh = faults.map(textOf).filter(text => !known.has(text));
    if (fresh.length === 0) return;
    const more = fresh.length - MOST_LOGGED + moreFaults;
    this.#logger.warn(
      `Source of measurements '${id}': ${fresh
        .slice(0, MOST_LOGGED)
        .join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    );
  }
}

function isLeftAlone(
  status: StoredSourceStatus | undefined,
  now: number,
): boolean {
  const { retryAt, lastRunAt } = status ?? {};
  // A clock that ran ahead does not keep it from being asked.
  return (
    retryAt !== undefined && now < retryAt && !isAhead(lastRunAt ?? 0, now)
  );
}

function textOf({ system, metric, message }: PullFault): string {
  return [system, metric, message].filter(Boolean).join(': ');
}

/** The fault of a value of a batch, by its place. */
function toFault(
  { path, message }: MeasurementFault,
  batch: PulledMeasurement[],
): PullFault {
  const [, , index, field] = path.split('/');
  const { system, metric } = batch[Number(index)];
  return { system, metric, message: field ? `${field}: ${message}` : message };
}
