import { GovernanceEvent } from './GovernanceEvent';

/** A stretch of the events. */
export interface EventPage {
  /** In the order in which they were noticed. */
  events: GovernanceEvent[];
  /** Where to go on; undefined where nothing came after, and the former still counts. */
  cursor?: string;
}

/**
 * What happened, in one order that is the same on every replica.
 *
 * @remarks
 *
 * Reading changes nothing: each consumer keeps its own cursor, and moves it in the
 * transaction that writes what it made of the events. What stands before a cursor
 * never changes, and nothing is put in there later.
 */
export interface EventFeed {
  /**
   * @param options.after - cursor of the page before. Default: the oldest event that is kept
   * @throws InputError when it is not a cursor
   */
  read(options: { after?: string; limit: number }): Promise<EventPage>;

  /** Cursor after which everything is new, for a consumer that begins now. */
  latest(): Promise<string>;
}
