import { CustomErrorBase } from '@backstage/errors';

/** The person who made a feed is not in the catalog any more. */
export class FeedEnded extends CustomErrorBase {
  name = 'FeedEnded' as const;
  readonly statusCode = 410;
}

/** A feed is read more often than a calendar needs. */
export class TooManyReads extends CustomErrorBase {
  name = 'TooManyReads' as const;
  readonly statusCode = 429;
  /** Seconds after which it may be read again. */
  readonly retryAfter: number;

  constructor(message: string, retryAfter: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}
