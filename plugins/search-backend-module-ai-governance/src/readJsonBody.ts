import { InputError } from '@backstage/errors';
import type { IncomingMessage } from 'node:http';

/** More than any search needs. */
const MOST_BYTES = 100_000;

/** A request as parsers of bodies leave it for each other. */
type ParsedRequest = IncomingMessage & { body?: unknown; _body?: boolean };

/**
 * The JSON that a request carries, left for what comes after as the parser of Express
 * would leave it.
 *
 * @throws InputError when it is too long or not JSON
 */
export async function readJsonBody(
  request: ParsedRequest,
): Promise<Record<string, unknown> | undefined> {
  if (!request._body) {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of request) {
      size += part.length;
      if (size > MOST_BYTES) {
        throw new InputError(
          `The body of a search is ${MOST_BYTES} bytes long at most`,
        );
      }
      parts.push(part);
    }
    const text = Buffer.concat(parts).toString('utf8');
    try {
      request.body = text === '' ? {} : JSON.parse(text);
    } catch {
      throw new InputError('The body of the request is not JSON');
    }
    request._body = true;
  }
  return request.body as Record<string, unknown> | undefined;
}
