import { DAY } from '../util';

/** Headers of a response, by name in lower case. */
export type ResponseHeaders = ReadonlyMap<string, string>;

/** A host that asks for more is asked again after a day all the same. */
const LONGEST_MS = DAY;

/** Smallest number that is taken for seconds since the epoch: September 2001. */
const LEAST_EPOCH_SECONDS = 1e9;

/**
 * When a host wants to be asked again, milliseconds since the epoch: `Retry-After` in
 * seconds or as a date (RFC 9110, 10.2.3), else the reset of a limit of which nothing is
 * left, as `X-RateLimit-Reset` or `RateLimit-Reset` in seconds from now or since the epoch,
 * or as `RateLimit` (draft-ietf-httpapi-ratelimit-headers). Undefined where it does not
 * say; never more than a day from now.
 */
export function readRetryAt(
  headers: ResponseHeaders,
  now: number,
): number | undefined {
  const at =
    readRetryAfter(headers.get('retry-after'), now) ??
    (isUsedUp(headers) ? readReset(headers, now) : undefined);
  return at === undefined
    ? undefined
    : Math.min(Math.max(at, now), now + LONGEST_MS);
}

/** Whether a response says that no request is left. */
export function isUsedUp(headers: ResponseHeaders): boolean {
  const remaining =
    headers.get('x-ratelimit-remaining') ??
    headers.get('ratelimit-remaining') ??
    parameterOf(headers.get('ratelimit'), ['remaining', 'r']);
  return remaining !== undefined && Number(remaining) === 0;
}

function readRetryAfter(
  text: string | undefined,
  now: number,
): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text.trim())) return now + Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

function readReset(headers: ResponseHeaders, now: number): number | undefined {
  const text =
    headers.get('x-ratelimit-reset') ??
    headers.get('ratelimit-reset') ??
    parameterOf(headers.get('ratelimit'), ['reset', 't']);
  const seconds = text === undefined ? Number.NaN : Number(text);
  if (!Number.isFinite(seconds)) return undefined;
  return seconds >= LEAST_EPOCH_SECONDS ? seconds * 1000 : now + seconds * 1000;
}

/** A parameter of `limit=100, remaining=0, reset=50` or `"default";r=0;t=50`. */
function parameterOf(
  text: string | undefined,
  names: string[],
): string | undefined {
  for (const part of text?.split(/[;,]/) ?? []) {
    const [name, value] = part.trim().split('=');
    if (names.includes(name)) return value;
  }
  return undefined;
}
