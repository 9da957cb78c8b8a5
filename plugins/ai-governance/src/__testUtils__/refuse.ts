import { ResponseError } from '@backstage/errors';

/**
 * An answer of the server that is an error.
 *
 * @param error - its name, its message, and the faults that it names
 * @param rest - what the answer has besides
 */
export const refuse = (status: number, error: object = {}, rest: object = {}) =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'InputError', message: 'no', ...error },
        response: { statusCode: status },
        ...rest,
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );
