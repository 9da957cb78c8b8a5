import {
  AiGovernanceApi,
  MeasurementBatch,
  MeasurementSeries,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { setTimeout as delay } from 'node:timers/promises';
import {
  MeasuredSeries,
  MeasuredValue,
  measureYear,
  slicesOf,
} from './measuredSeries';
import { readEvidenceFolder } from './readEvidenceFolder';

/** Milliseconds until systems that are not evaluated yet are looked for again. */
const RETRY_MS = 1_000;

/** Milliseconds from one look for what was measured since to the next. */
const PAUSE_MS = 5 * 60_000;

/** Values that one request may have. */
const BATCH = 10_000;

/** Longer than a year, in milliseconds. */
const LOOK_BACK_MS = 400 * 24 * 3_600_000;

const SOURCE = 'example-monitoring';

type MonitoringApi = Pick<
  AiGovernanceApi,
  'createMeasurements' | 'listMeasurements' | 'listSystems'
>;

/**
 * The monitoring of the example organisation: it reports a year of values as a job of a
 * team would that catches up, and then what comes, for as long as the portal runs. What is
 * stored already is not sent again.
 */
export class ExampleMonitoring {
  readonly #directory: string;
  readonly #api: MonitoringApi;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  /** Systems that were reported of since the start. */
  readonly #reported = new Set<string>();
  #isComplete = false;

  constructor(options: {
    /** Folder with YAML files, each about one system or the organisation. */
    directory: string;
    api: MonitoringApi;
    logger: LoggerService;
    /** Clock, in milliseconds. */
    now?: () => number;
  }) {
    this.#directory = options.directory;
    this.#api = options.api;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
  }

  /** Reports until the signal. */
  async run(signal: AbortSignal): Promise<void> {
    const began = Date.now();
    while (!signal.aborted) {
      const wasComplete = this.#isComplete;
      await this.reportNew(signal).catch(error =>
        this.#logger.debug('Measurements of the examples wait', error),
      );
      if (this.#isComplete && !wasComplete) {
        const seconds = ((Date.now() - began) / 1000).toFixed(1);
        this.#logger.info(
          `The measurements of the example organisation are there, after ${seconds} s`,
        );
      }
      const pause = this.#isComplete ? PAUSE_MS : RETRY_MS;
      await delay(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  /**
   * Reports what was measured since the newest value that is stored.
   *
   * @returns false while a system is not evaluated: what is measured before that would
   * become the past of its results
   */
  async reportNew(signal: AbortSignal): Promise<boolean> {
    const { items } = await this.#api.listSystems({ limit: 500 });
    const evaluated = new Set(items.map(({ entityRef }) => entityRef));
    const now = this.#now();
    const measured = (
      await readEvidenceFolder({ directory: this.#directory, now })
    ).filter(({ history }) => history.length > 0);
    for (const { entityRef, history } of measured) {
      if (signal.aborted) return false;
      const isDue = this.#isComplete || !this.#reported.has(entityRef);
      if (isDue && evaluated.has(entityRef)) {
        await this.#report(entityRef, history, now);
        this.#reported.add(entityRef);
      }
    }
    this.#isComplete = measured.every(({ entityRef }) =>
      evaluated.has(entityRef),
    );
    return this.#isComplete;
  }

  async #report(
    entityRef: string,
    history: MeasuredSeries[],
    now: number,
  ): Promise<void> {
    const newest = await this.#readNewest(entityRef, now);
    const newestOf = (series: Parameters<typeof seriesKey>[0]) =>
      newest.get(seriesKey(series)) ?? -Infinity;
    const values = history
      .flatMap(series => {
        const after = Math.min(
          ...slicesOf(series).map(slice => newestOf({ ...series, slice })),
        );
        return [...measureYear(series, { entityRef, now, after })];
      })
      .filter(value => value.at > newestOf(value))
      .sort((a, b) => a.at - b.at);
    for (let begin = 0; begin < values.length; begin += BATCH) {
      const batch = toBatch(entityRef, values.slice(begin, begin + BATCH));
      await this.#send(entityRef, batch);
    }
  }

  async #send(entityRef: string, batch: MeasurementBatch): Promise<void> {
    try {
      const { faults } = await this.#api.createMeasurements(batch);
      if (faults.length > 0) {
        throw new Error(faults.map(({ message }) => message).join('; '));
      }
    } catch (error) {
      // A catalog that lost the system has it back soon; a file is not mended by waiting.
      if ((error as ResponseError).response?.status !== 400) throw error;
      this.#logger.error(
        `Measurements of ${entityRef} are not taken`,
        error as Error,
      );
    }
  }

  /** The newest instant that is stored of each series. */
  async #readNewest(
    entityRef: string,
    now: number,
  ): Promise<Map<string, number>> {
    const newest = new Map<string, number>();
    let cursor: string | undefined;
    do {
      const page = await this.#api.listMeasurements(parseEntityRef(entityRef), {
        from: new Date(now - LOOK_BACK_MS).toISOString(),
        resolution: 'P7D',
        limit: BATCH,
        cursor,
      });
      const keys = new Map(
        page.series
          .filter(({ source }) => source === SOURCE)
          .map(series => [series.id, seriesKey(series)]),
      );
      for (const { series, lastAt } of page.buckets) {
        const key = keys.get(series);
        const at = Date.parse(lastAt);
        if (key !== undefined && at > (newest.get(key) ?? -Infinity)) {
          newest.set(key, at);
        }
      }
      cursor = page.nextCursor;
    } while (cursor);
    return newest;
  }
}

/** What a job of the team reports of a system. */
export function toBatch(
  entityRef: string,
  values: MeasuredValue[],
): MeasurementBatch {
  return {
    source: SOURCE,
    measurements: values.map(({ at, ...value }) => ({
      ...value,
      system: entityRef,
      at: new Date(at).toISOString(),
    })),
  };
}

/** Version apart: a file that says when another came into use may be edited. */
function seriesKey(
  series: Pick<MeasurementSeries, 'metric' | 'slice' | 'dataset'>,
): string {
  return JSON.stringify([series.metric, series.slice, series.dataset]);
}
