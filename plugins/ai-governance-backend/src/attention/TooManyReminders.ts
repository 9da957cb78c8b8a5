import { CustomErrorBase } from '@backstage/errors';

/** Somebody was reminded of this already, or by this caller of too much. */
export class TooManyReminders extends CustomErrorBase {
  name = 'TooManyReminders' as const;
  readonly statusCode = 429;
}
