import { SourceServer } from '@ai-catalogue/backstage-plugin-ai-governance-node';

/** As many as every server allows. */
const PAGE = '1000';

/** Pages that one list is read to: a server that repeats itself does not hold a run. */
const MOST_PAGES = 1_000;

/** Characters of an error of the server that are shown. */
const MOST_CHARACTERS = 300;

/** A version of a registered model, as far as it is read. */
export interface ModelVersion {
  version: string;
  run_id?: string;
  aliases?: string[];
  tags?: Array<{ key?: string; value?: string }>;
}

/** One value of a metric of a run. */
export interface RunMetric {
  key: string;
  /** Not a finite number where that was logged. */
  value: number | string;
  /** Milliseconds since the epoch. */
  timestamp: number | string;
  step?: number | string;
  dataset_name?: string;
}

/** A run, as far as it is read. */
export interface Run {
  info?: { status?: string };
  data?: { metrics?: RunMetric[] };
}

/** The server refuses one request; it may answer others. */
export class MlflowError extends Error {
  name = 'MlflowError' as const;
}

/**
 * Asks MLflow over its REST API, version 2.0.
 *
 * @see https://mlflow.org/docs/latest/rest-api.html
 */
export class MlflowClient {
  readonly #server: SourceServer;

  constructor(options: { server: SourceServer }) {
    this.#server = options.server;
  }

  /** Names of all registered models. */
  async listModels(signal: AbortSignal): Promise<Set<string>> {
    const models = await this.#list<{ name: string }>(
      'registered-models/search',
      'registered_models',
      { max_results: PAGE },
      signal,
    );
    return new Set(models.map(({ name }) => name));
  }

  /** Every version of a registered model. */
  async listVersions(
    name: string,
    signal: AbortSignal,
  ): Promise<ModelVersion[]> {
    return this.#list<ModelVersion>(
      'model-versions/search',
      'model_versions',
      { filter: `name=${quote(name)}`, max_results: PAGE },
      signal,
    );
  }

  async getRun(runId: string, signal: AbortSignal): Promise<Run> {
    const { run } = await this.#get<{ run?: Run }>(
      'runs/get',
      { run_id: runId },
      signal,
    );
    return run ?? {};
  }

  /** Every value of a metric of a run. */
  async listHistory(
    runId: string,
    metric: string,
    signal: AbortSignal,
  ): Promise<RunMetric[]> {
    return this.#list<RunMetric>(
      'metrics/get-history',
      'metrics',
      { run_id: runId, metric_key: metric, max_results: PAGE },
      signal,
    );
  }

  async #list<T>(
    path: string,
    key: string,
    query: Record<string, string>,
    signal: AbortSignal,
  ): Promise<T[]> {
    const items: T[] = [];
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await this.#get<
        Record<string, T[] | undefined> & { next_page_token?: string }
      >(path, { ...query, ...(token && { page_token: token }) }, signal);
      // A list without an item is left out.
      items.push(...(answer[key] ?? []));
      token = answer.next_page_token;
      if (!token) return items;
    }
    throw new MlflowError(`${path} has no end after ${MOST_PAGES} pages`);
  }

  async #get<T>(
    path: string,
    query: Record<string, string>,
    signal: AbortSignal,
  ): Promise<T> {
    const { status, json } = await this.#server.request({
      path: `/api/2.0/mlflow/${path}`,
      query,
      signal,
    });
    if (status === 200) return (json ?? {}) as T;
    const { error_code: code, message } = (json ?? {}) as {
      error_code?: string;
      message?: string;
    };
    throw new MlflowError(
      `${path}: ${code ?? `HTTP ${status}`}${
        message ? `: ${message}` : ''
      }`.slice(0, MOST_CHARACTERS),
    );
  }
}

/**
 * A text in a filter. MLflow takes single or double quotes, and has no way to write
 * both in one text.
 */
function quote(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  throw new MlflowError(
    'a name with both kinds of quotes cannot be looked for',
  );
}
