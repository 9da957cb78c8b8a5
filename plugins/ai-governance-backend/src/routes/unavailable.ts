import { ServiceUnavailableError } from '@backstage/errors';
import { ErrorRequestHandler } from 'express';

/** Knows whether the database answers. */
export interface Outages {
  /** @returns whether the error says that the database cannot be reached */
  note(error: unknown): boolean;
  /** Milliseconds since the epoch. */
  readonly unreachableSince: number | undefined;
}

/** After how many seconds a client may try again. */
const RETRY_AFTER = 5;

/**
 * Answers 503 where the database cannot be reached, with since when and without its
 * address, and says when to try again wherever the answer is 503.
 */
export function answerUnavailable(outages: Outages): ErrorRequestHandler {
  return (error, _, res, next) => {
    const told = outages.note(error)
      ? unreachable(outages.unreachableSince)
      : error;
    if (told?.name === 'ServiceUnavailableError' && !res.headersSent) {
      res.setHeader('Retry-After', String(RETRY_AFTER));
    }
    next(told);
  };
}

function unreachable(since: number | undefined): ServiceUnavailableError {
  const when =
    since === undefined ? '' : ` since ${new Date(since).toISOString()}`;
  return new ServiceUnavailableError(
    `The database of AI governance cannot be reached${when}. Nothing is lost that was saved; try again in ${RETRY_AFTER} seconds`,
  );
}
