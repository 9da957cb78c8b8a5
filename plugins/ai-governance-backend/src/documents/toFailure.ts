import { withoutCredentials } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadOutcome } from './DocumentReader';
import { ObservedResponse } from './observeResponse';
import { isUsedUp, readRetryAt, ResponseHeaders } from './readRetryAt';

/** An error of a reader that keeps the response, as `ResponseError` does. */
interface ErrorWithResponse extends Error {
  code?: string;
  statusCode?: number;
  response?: {
    status?: number;
    headers?: { forEach?(each: (value: string, name: string) => void): void };
  };
}

const NO_HEADERS: ResponseHeaders = new Map();

/**
 * What an address that could not be read says of the document and of its host.
 *
 * @remarks
 *
 * Only 404 and 410 say that a document is gone. 403 does not: GitHub, for one, answers
 * 404 to who may not see a repository, and 403 to who asks too often (decision 46).
 *
 * @param options.response - the last response to the request, where one was seen
 * @param options.now - milliseconds since the epoch
 */
export function toFailure(
  error: Error,
  options: { response?: ObservedResponse; now: number },
): ReadOutcome {
  const known = error as ErrorWithResponse;
  const { status, headers } = options.response ?? responseOf(known);
  const detail = detailOf(known);
  if (error.name === 'NotFoundError' || status === 404 || status === 410) {
    return { status: 'missing', detail: 'it does not exist' };
  }
  if (isThrottled(status, headers, error.message)) {
    const retryAt = readRetryAt(headers, options.now);
    return {
      status: 'throttled',
      detail,
      ...(retryAt !== undefined && { retryAt }),
    };
  }
  const isOfHost =
    status === undefined
      ? isConnection(error)
      : status >= 500 || status === 401 || status === 403;
  return { status: isOfHost ? 'failing' : 'unavailable', detail };
}

function isThrottled(
  status: number | undefined,
  headers: ResponseHeaders,
  message: string,
): boolean {
  const saysWhen = headers.has('retry-after') || isUsedUp(headers);
  return (
    status === 429 ||
    (status === 403 && (saysWhen || /rate limit/i.test(message))) ||
    (status === 503 && headers.has('retry-after'))
  );
}

/** The response that an error keeps, else the status that its message names. */
function responseOf(error: ErrorWithResponse): {
  status?: number;
  headers: ResponseHeaders;
} {
  const { response, statusCode, message } = error;
  const [, named] = /(?:, |status )([45]\d\d)\b/.exec(message) ?? [];
  const headers = new Map<string, string>();
  response?.headers?.forEach?.((value, name) =>
    headers.set(name.toLowerCase(), value),
  );
  const status = response?.status ?? statusCode;
  return {
    status: status ?? (named === undefined ? undefined : Number(named)),
    headers: headers.size > 0 ? headers : NO_HEADERS,
  };
}

function isConnection({ message, cause }: Error): boolean {
  return /fetch failed|Unable to read|ECONN|ENOTFOUND|EAI_AGAIN|socket|terminated/i.test(
    `${message} ${cause}`,
  );
}

/** Paths of this machine are nobody's business. */
function detailOf({ code, message }: ErrorWithResponse): string {
  return code === undefined
    ? withoutCredentials(message)
    : `it could not be read (${code})`;
}
