import { CustomErrorBase } from '@backstage/errors';

/** What is read of one answer, in bytes: 64 MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Requests in a row without an answer after which the server counts as down. */
const MOST_TIMEOUTS = 3;

/** What a proxy or the server itself says of every request alike. */
const REFUSALS = [401, 403, 407, 429];

/**
 * A server cannot be asked at all: nobody answers, it refuses the caller, or what
 * answers is something else. Its message names no address and no secret.
 * @public
 */
export class SourceUnavailableError extends CustomErrorBase {
  name = 'SourceUnavailableError' as const;
}

/**
 * A server gave no answer in time, once or twice in a row; the next request may have one.
 * @public
 */
export class SourceTimeoutError extends CustomErrorBase {
  name = 'SourceTimeoutError' as const;
}

/**
 * A request to a server.
 * @public
 */
export interface SourceRequest {
  /** Below the base address, such as `/api/v1/query_range`. */
  path: string;
  /** Parameters of the query. */
  query?: Record<string, string>;
  /** Makes it a POST with a form. */
  form?: Record<string, string>;
  /** Makes it a POST with JSON. */
  body?: unknown;
  signal: AbortSignal;
}

/**
 * A server that answers with JSON, as the configuration names it.
 *
 * @remarks
 *
 * It is asked with a time limit, and no more of an answer is read than fits. Errors name
 * the server and what is wrong, and neither its address nor what it is sent.
 *
 * @public
 */
export class SourceServer {
  readonly #name: string;
  readonly #baseUrl: string;
  readonly #headers: Record<string, string>;
  /** Requests in a row without an answer. */
  #timeouts = 0;
  /** Longest time that a request may take, in milliseconds. */
  readonly timeoutMs: number;

  constructor(options: {
    name: string;
    /** Address with http or https, with a path where the server is below one. */
    baseUrl: string;
    headers?: Record<string, string>;
    /** Longest time that a request may take, in milliseconds. */
    timeoutMs: number;
  }) {
    this.#name = options.name;
    this.#baseUrl = options.baseUrl.replace(/\/+$/, '');
    this.#headers = options.headers ?? {};
    this.timeoutMs = options.timeoutMs;
  }

  /**
   * Sends a request.
   *
   * @returns the status and the JSON of the answer, whatever the status but for 401, 403,
   * 407 and 429
   * @throws SourceUnavailableError, SourceTimeoutError, or the reason of the signal
   */
  async request(
    request: SourceRequest,
  ): Promise<{ status: number; json: unknown }> {
    const { signal } = request;
    const timeout = AbortSignal.timeout(this.timeoutMs);
    try {
      const response = await fetch(this.#address(request), {
        ...this.#init(request),
        signal: AbortSignal.any([signal, timeout]),
      });
      const { status } = response;
      if (REFUSALS.includes(status)) {
        await response.body?.cancel();
        throw this.#unavailable(`answers with HTTP ${status}`);
      }
      const json = this.#parse(status, await this.#read(response));
      this.#timeouts = 0;
      return { status, json };
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) throw this.#late();
      if (error instanceof SourceUnavailableError) throw error;
      throw this.#unavailable(`cannot be reached (${codeOf(error)})`);
    }
  }

  #address({ path, query }: SourceRequest): string {
    const text = query && new URLSearchParams(query).toString();
    return `${this.#baseUrl}${path}${text ? `?${text}` : ''}`;
  }

  #init({ form, body }: SourceRequest): RequestInit {
    const headers = { accept: 'application/json', ...this.#headers };
    if (form) {
      return { method: 'POST', headers, body: new URLSearchParams(form) };
    }
    if (body === undefined) return { headers };
    return {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
  }

  async #read(response: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) break;
      size += value.byteLength;
      if (size > MOST_BYTES) {
        await reader?.cancel();
        throw this.#unavailable(`answers with more than ${MOST_BYTES} bytes`);
      }
      chunks.push(value);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  #parse(status: number, text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw this.#unavailable(`answers with HTTP ${status} and no JSON`);
    }
  }

  #late(): Error {
    this.#timeouts += 1;
    const late = `gave no answer within ${this.timeoutMs} ms`;
    return this.#timeouts < MOST_TIMEOUTS
      ? new SourceTimeoutError(`${this.#name} ${late}`)
      : this.#unavailable(`${late}, ${this.#timeouts} times in a row`);
  }

  #unavailable(what: string): SourceUnavailableError {
    return new SourceUnavailableError(`${this.#name} ${what}`);
  }
}

/** What the system says of a connection, such as ECONNREFUSED. */
function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string'
    ? cause.code
    : (error as Error).name ?? 'unknown';
}
