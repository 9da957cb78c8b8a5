import {
  MeasurementSource,
  PullContext,
  PulledBatch,
  PullFault,
  SourceTimeoutError,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { planQueries, RangeQuery } from './planQueries';
import { PrometheusClient, QueryError } from './PrometheusClient';
import { PrometheusOptions } from './readPrometheusOptions';
import { toMeasurements } from './toMeasurements';

/**
 * Asks Prometheus for what is new of each metric, one range query for each.
 *
 * @remarks
 *
 * Values are taken at the multiples of a step, from the one after the newest that is
 * stored to the last one whose scrapes have arrived, so that none is missed or taken
 * twice. A query that fails costs its metric alone; a server that does not answer ends
 * the run.
 */
export class PrometheusSource implements MeasurementSource {
  readonly id = 'prometheus';
  readonly schedule?: SchedulerServiceTaskScheduleDefinition;
  readonly #client: PrometheusClient;
  readonly #options: PrometheusOptions;
  readonly #now: () => number;
  /** Queries that runs which were cut off got through: the next one begins behind them. */
  #offset = 0;

  constructor(options: PrometheusOptions & { now: () => number }) {
    this.schedule = options.schedule;
    this.#client = new PrometheusClient(options);
    this.#options = options;
    this.#now = options.now;
  }

  async *pull({ systems, signal }: PullContext): AsyncIterable<PulledBatch> {
    const now = this.#now();
    const queries = rotate(
      planQueries(systems, { ...this.#options, now }),
      this.#offset,
    );
    const { concurrency } = this.#options;
    for (let begin = 0; begin < queries.length; begin += concurrency) {
      signal.throwIfAborted();
      const asked = queries.slice(begin, begin + concurrency);
      const answers = await Promise.allSettled(
        asked.map(query => this.#ask(query, signal)),
      );
      this.#offset += asked.length;
      let failure: Error | undefined;
      for (const [index, answer] of answers.entries()) {
        if (answer.status === 'fulfilled') {
          yield answer.value;
          continue;
        }
        const { reason } = answer;
        if (
          reason instanceof QueryError ||
          reason instanceof SourceTimeoutError
        ) {
          yield { faults: [toFault(asked[index], reason)] };
        } else {
          failure = reason;
        }
      }
      if (failure) throw failure;
    }
    this.#offset = 0;
  }

  async #ask(query: RangeQuery, signal: AbortSignal): Promise<PulledBatch> {
    return toMeasurements(
      query,
      await this.#client.queryRange({ ...query, signal }),
    );
  }
}

/** A fault of the one system that is queried, or of the metric alone where there are several. */
function toFault(
  { metric, targets, systemLabel }: RangeQuery,
  { message }: Error,
): PullFault {
  const [system] = targets.keys();
  return { ...(systemLabel === undefined && { system }), metric, message };
}

function rotate<T>(items: T[], by: number): T[] {
  const begin = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(begin), ...items.slice(0, begin)];
}
