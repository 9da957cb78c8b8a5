import { StoredFeed } from './types';

/** Why the request of a calendar is not answered. */
export type FeedRefusal = 'unknown' | 'ended' | 'busy';

/** How often one feed may be read. */
export interface FeedLimits {
  /** Requests within `windowMs`. */
  most: number;
  windowMs: number;
}

/** Keeps the feeds that people made. */
export interface FeedStore {
  /** Feeds of a person, the oldest first. */
  listFeeds(owner: string): Promise<StoredFeed[]>;

  /**
   * Keeps a feed, unless its owner has that many.
   * @returns whether it was kept
   */
  createFeed(feed: StoredFeed, options: { most: number }): Promise<boolean>;

  /**
   * Forgets a feed of that owner.
   * @returns whether there was one
   */
  deleteFeed(feed: { id: string; owner: string }): Promise<boolean>;

  /** The feed of a token, of which it notes that it was read. */
  useFeed(
    request: { tokenHash: string; now: number },
    limits: FeedLimits,
  ): Promise<StoredFeed | { refused: FeedRefusal; retryAt?: number }>;

  /** Ends a feed for good, because its owner is gone. */
  endFeed(feed: { id: string; now: number }): Promise<void>;
}
