import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { JsonObject } from '@backstage/types';

const TIMEOUT_MS = 30_000;

/** Longest part of what a host says that is passed on. */
const LONGEST_DETAIL = 300;

/** What a host says of a refusal, in one line. */
function detailOf(text: string): string {
  try {
    const { message, error, errors } = JSON.parse(text);
    const details = [message ?? error, ...[errors ?? []].flat()].map(item =>
      typeof item === 'string' ? item : item?.message ?? JSON.stringify(item),
    );
    return details.filter(Boolean).join('; ').slice(0, LONGEST_DETAIL);
  } catch {
    return '';
  }
}

function toFailure(status: number, text: string): Error {
  if (status === 401 || status === 403) return new NotAllowedError(text);
  if (status === 404) return new NotFoundError(text);
  if (status === 400 || status === 409 || status === 422) {
    return new ConflictError(text);
  }
  return new ServiceUnavailableError(text);
}

/** Asks the API of one host. */
export class HostConnection {
  readonly #host: string;
  readonly #apiBaseUrl: string;
  readonly #headers: Record<string, string>;

  constructor(options: {
    /** As people know it, for messages. */
    host: string;
    apiBaseUrl: string;
    headers: Record<string, string>;
  }) {
    this.#host = options.host;
    this.#apiBaseUrl = options.apiBaseUrl.replace(/\/$/, '');
    this.#headers = options.headers;
  }

  /**
   * @param path - with its parts encoded, and its query
   * @throws NotAllowedError, NotFoundError, ConflictError or ServiceUnavailableError, with what
   * the host said
   */
  async request<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: JsonObject,
  ): Promise<T> {
    let response: Response;
    try {
      response = await fetch(`${this.#apiBaseUrl}${path}`, {
        method,
        headers: {
          ...this.#headers,
          accept: 'application/json',
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (error) {
      throw new ServiceUnavailableError(
        `${this.#host} does not answer`,
        toError(error),
      );
    }
    const text = await response.text();
    if (!response.ok) {
      const detail = detailOf(text);
      throw toFailure(
        response.status,
        `${this.#host} answered ${response.status}${detail && `: ${detail}`}`,
      );
    }
    try {
      return (text === '' ? undefined : JSON.parse(text)) as T;
    } catch {
      // Such as a page to sign in at, or of a proxy in between.
      throw new ServiceUnavailableError(
        `${this.#host} answered ${
          response.status
        }, with something other than JSON`,
      );
    }
  }
}

/** A path with each of its parts encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
