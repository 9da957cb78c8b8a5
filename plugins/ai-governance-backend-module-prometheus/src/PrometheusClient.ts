import { SourceServer } from '@ai-catalogue/backstage-plugin-ai-governance-node';

/** Characters of an error of the server that are shown. */
const MOST_CHARACTERS = 300;

/** A series, as the server answers with it. */
export interface MatrixSeries {
  labels: Record<string, string>;
  /** Instants in milliseconds since the epoch, with numbers that may not be finite. */
  values: Array<[at: number, value: number]>;
}

/** The server does not answer this query; it may answer others. */
export class QueryError extends Error {
  name = 'QueryError' as const;
}

/** What `/api/v1/query_range` answers with, as far as it is read. */
interface Answer {
  status?: unknown;
  errorType?: unknown;
  error?: unknown;
  warnings?: unknown;
  data?: {
    resultType?: unknown;
    result?: Array<{
      metric?: Record<string, string>;
      values?: Array<[number, string]>;
      histograms?: unknown;
    }>;
  };
}

/**
 * Asks Prometheus, or what answers like it.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/api/#range-queries
 */
export class PrometheusClient {
  readonly #server: SourceServer;
  readonly #maxSeries: number;

  constructor(options: {
    server: SourceServer;
    /** Series that one query may answer with. */
    maxSeries: number;
  }) {
    this.#server = options.server;
    this.#maxSeries = options.maxSeries;
  }

  /**
   * Evaluates a query at the instants of an interval, both ends included.
   *
   * @throws QueryError where this query is at fault, and what `SourceServer` throws
   */
  async queryRange(request: {
    query: string;
    /** Milliseconds since the epoch. */
    start: number;
    /** Milliseconds since the epoch. */
    end: number;
    stepMs: number;
    signal: AbortSignal;
  }): Promise<MatrixSeries[]> {
    const { query, start, end, stepMs, signal } = request;
    const { status, json } = await this.#server.request({
      path: '/api/v1/query_range',
      form: {
        query,
        start: seconds(start),
        end: seconds(end),
        step: seconds(stepMs),
        timeout: `${this.#server.timeoutMs}ms`,
      },
      signal,
    });
    return this.#read(status, (json ?? {}) as Answer);
  }

  #read(status: number, answer: Answer): MatrixSeries[] {
    const { data, warnings } = answer;
    if (answer.status === 'error') {
      throw new QueryError(
        `${answer.errorType}: ${answer.error}`.slice(0, MOST_CHARACTERS),
      );
    }
    if (data?.resultType !== 'matrix' || !Array.isArray(data.result)) {
      throw new QueryError(`HTTP ${status} without a matrix`);
    }
    if (Array.isArray(warnings) && warnings.length > 0) {
      // What is missing from it could be what matters.
      throw new QueryError(
        `the answer may be incomplete: ${warnings[0]}`.slice(
          0,
          MOST_CHARACTERS,
        ),
      );
    }
    if (data.result.length > this.#maxSeries) {
      throw new QueryError(
        `${data.result.length} series; at most ${
          this.#maxSeries
        } are allowed: aggregate by fewer labels`,
      );
    }
    return data.result.map(toSeries);
  }
}

function toSeries({
  metric = {},
  values,
  histograms,
}: NonNullable<NonNullable<Answer['data']>['result']>[number]): MatrixSeries {
  if (histograms !== undefined) {
    throw new QueryError('it answers with histograms; use histogram_quantile');
  }
  return {
    labels: metric,
    values: (values ?? []).map(([at, text]) => [
      Math.round(at * 1000),
      Number(text),
    ]),
  };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
