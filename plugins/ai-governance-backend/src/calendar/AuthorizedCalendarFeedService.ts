import {
  aiGovernanceReadPermission,
  CalendarFeed,
  CalendarFeedInput,
  NewCalendarFeed,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PermissionAsker, ServiceOptions } from '../access';
import { CalendarFeedService, FeedFile } from './CalendarFeedService';

/**
 * Limits who makes feeds to those who may read. Anyone who lost that permission may
 * still see and revoke their own.
 */
export class AuthorizedCalendarFeedService implements CalendarFeedService {
  readonly #service: CalendarFeedService;
  readonly #permissions: PermissionAsker;

  constructor(options: {
    service: CalendarFeedService;
    permissions: PermissionAsker;
  }) {
    this.#service = options.service;
    this.#permissions = options.permissions;
  }

  listFeeds(options: ServiceOptions): Promise<CalendarFeed[]> {
    return this.#service.listFeeds(options);
  }

  async createFeed(
    input: CalendarFeedInput,
    options: ServiceOptions,
  ): Promise<NewCalendarFeed> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    return this.#service.createFeed(input, options);
  }

  revokeFeed(feedId: string, options: ServiceOptions): Promise<void> {
    return this.#service.revokeFeed(feedId, options);
  }

  readFeed(token: string): Promise<FeedFile> {
    return this.#service.readFeed(token);
  }
}
