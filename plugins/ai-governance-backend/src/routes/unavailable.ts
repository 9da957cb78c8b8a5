import {
  CustomErrorBase,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { ErrorRequestHandler, Request } from 'express';
import { findLastAnswer } from './keepLastAnswers';
import { LastAnswer, LastAnswers } from './LastAnswers';

/** Knows whether the database answers. */
export interface Outages {
  /** @returns whether the error says that the database cannot be reached */
  note(error: unknown): boolean;
  /** Milliseconds since the epoch. */
  readonly unreachableSince: number | undefined;
  /** @returns whether the error says that the database has no room to write */
  isFull(error: unknown): boolean;
}

/** That the database has no room to write: status 507, Insufficient Storage. */
class FullDiskError extends CustomErrorBase {
  readonly statusCode = 507;

  constructor() {
    super(
      'The disk of the database of AI governance is full. Nothing of this was saved, and what was saved before can be read; make room and try again',
    );
  }
}

/** After how many seconds a client may try again. */
const RETRY_AFTER = 5;

/**
 * Answers 503 where the database cannot be reached, with since when and without its
 * address, with what the caller was answered last where there is that, and says when to
 * try again wherever the answer is 503. Where the database has no room, it says so.
 */
export function answerUnavailable(options: {
  outages: Outages;
  answers: LastAnswers;
}): ErrorRequestHandler {
  const { outages, answers } = options;
  return (error, req, res, next) => {
    if (outages.isFull(error)) {
      next(new FullDiskError());
      return;
    }
    const isOutage = outages.note(error) || isConsequence(error, outages);
    const told = isOutage ? unreachable(outages.unreachableSince) : error;
    if (told?.name !== 'ServiceUnavailableError' || res.headersSent) {
      next(told);
      return;
    }
    res.setHeader('Retry-After', String(RETRY_AFTER));
    const last = isOutage ? findLastAnswer(res, answers) : undefined;
    if (last === undefined) {
      next(told);
      return;
    }
    res
      .status(503)
      .type('json')
      .send(toLastState(told, { req, last, since: outages.unreachableSince }));
  };
}

/**
 * What the catalog cannot answer while the database is away is part of the same outage. A
 * permission backend that cannot answer is not: nobody is shown what was not decided.
 */
function isConsequence(error: unknown, { unreachableSince }: Outages): boolean {
  return (
    unreachableSince !== undefined &&
    ResponseError.is(error) &&
    error.statusCode >= 500 &&
    error.response.url.includes('/api/catalog/')
  );
}

/** An error as Backstage shapes it, with the last state beside it. */
function toLastState(
  { name, message }: ServiceUnavailableError,
  state: { req: Request; last: LastAnswer; since: number | undefined },
): string {
  const { req, last, since } = state;
  const toText = (instant: number) => new Date(instant).toISOString();
  return JSON.stringify({
    error: { name, message },
    request: { method: req.method, url: req.originalUrl },
    response: { statusCode: 503 },
    lastAnswer: {
      at: toText(last.at),
      ...(since !== undefined && { unreachableSince: toText(since) }),
      content: JSON.parse(last.json),
    },
  });
}

function unreachable(since: number | undefined): ServiceUnavailableError {
  const when =
    since === undefined ? '' : ` since ${new Date(since).toISOString()}`;
  return new ServiceUnavailableError(
    `The database of AI governance cannot be reached${when}. Nothing is lost that was saved; try again in ${RETRY_AFTER} seconds`,
  );
}
