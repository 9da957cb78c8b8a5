import {
  CalendarFeed,
  CalendarFeedInput,
  NewCalendarFeed,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';

/** The file of a feed. */
export interface FeedFile {
  content: string;
  /** Changes when the content does. */
  etag: string;
}

/** Calendar feeds that people make, read and revoke. */
export interface CalendarFeedService {
  /** Feeds of the caller, without their addresses. */
  listFeeds(options: ServiceOptions): Promise<CalendarFeed[]>;

  /** @throws InputError when the caller is nobody whom the catalog has, or has too many */
  createFeed(
    input: CalendarFeedInput,
    options: ServiceOptions,
  ): Promise<NewCalendarFeed>;

  /** @throws NotFoundError when the caller has no such feed */
  revokeFeed(feedId: string, options: ServiceOptions): Promise<void>;

  /**
   * What the owner of the feed of a token is named for now.
   *
   * @throws NotFoundError when no feed has that token
   * @throws FeedEnded when the owner is gone
   * @throws TooManyReads when it is read too often
   */
  readFeed(token: string): Promise<FeedFile>;
}
