import {
  CalendarFeed,
  CalendarFeedInput,
  EntityRef,
  NewCalendarFeed,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { randomBytes } from 'crypto';
import { v4 as uuid } from 'uuid';
import { Caller, CallerReader, ServiceOptions } from '../access';
import { GroupTree, SystemCatalog } from '../catalog';
import { HOUR } from '../util';
import { CalendarFeedService, FeedFile } from './CalendarFeedService';
import { NamedItems } from './CalendarService';
import { FeedEnded, TooManyReads } from './errors';
import { FeedStore } from './FeedStore';
import { FeedOptions, renderFeed } from './renderFeed';
import { StoredFeed } from './types';

/** Random bytes of a token: nobody guesses it. */
const TOKEN_BYTES = 32;

/** Feeds that one person may have. */
const MOST_FEEDS = 20;

/** A calendar that looks more often than once a minute looks too often. */
const LIMITS = { most: 60, windowMs: HOUR };

/** Events in one file, the earliest first. */
const MOST_EVENTS = 2_000;

/**
 * Keeps feeds, and reads them for anyone who has the token.
 *
 * @remarks
 *
 * Nobody is signed in when a calendar reads, so no policy can be asked. The file holds
 * only that for which the owner is named, by themselves or by a group that the catalog
 * has them in at that moment, and nothing once the catalog has them no more.
 */
export class DefaultCalendarFeedService implements CalendarFeedService {
  readonly #store: FeedStore;
  readonly #items: NamedItems;
  readonly #catalog: Pick<SystemCatalog, 'getPerson'>;
  readonly #groups: Pick<GroupTree, 'withGroupsOf'>;
  readonly #callers: CallerReader;
  readonly #baseUrl: () => Promise<string>;
  readonly #options: FeedOptions;
  readonly #now: () => number;

  constructor(options: {
    store: FeedStore;
    items: NamedItems;
    catalog: Pick<SystemCatalog, 'getPerson'>;
    groups: Pick<GroupTree, 'withGroupsOf'>;
    callers: CallerReader;
    /** Address of the backend of this plugin, as calendars reach it. */
    baseUrl: () => Promise<string>;
    options: FeedOptions;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#items = options.items;
    this.#catalog = options.catalog;
    this.#groups = options.groups;
    this.#callers = options.callers;
    this.#baseUrl = options.baseUrl;
    this.#options = options.options;
    this.#now = options.now;
  }

  async listFeeds(options: ServiceOptions): Promise<CalendarFeed[]> {
    const { ref } = await this.#person(options);
    return (await this.#store.listFeeds(ref)).map(toView);
  }

  async createFeed(
    { name }: CalendarFeedInput,
    options: ServiceOptions,
  ): Promise<NewCalendarFeed> {
    const { ref } = await this.#person(options);
    if (!(await this.#catalog.getPerson(ref))) {
      throw new InputError(
        `The catalog has no ${ref}, so nothing would say what a feed may hold`,
      );
    }
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const feed: StoredFeed = {
      id: uuid(),
      tokenHash: sha256Hex(token),
      owner: ref,
      name: name.trim(),
      createdAt: this.#now(),
    };
    if (!(await this.#store.createFeed(feed, { most: MOST_FEEDS }))) {
      throw new InputError(
        `A person has ${MOST_FEEDS} calendar feeds at most: revoke one that is not used`,
      );
    }
    const url = `${await this.#baseUrl()}/v1/calendar/feeds/${token}.ics`;
    return { ...toView(feed), url };
  }

  async revokeFeed(feedId: string, options: ServiceOptions): Promise<void> {
    const { ref } = await this.#person(options);
    if (!(await this.#store.deleteFeed({ id: feedId, owner: ref }))) {
      throw new NotFoundError(`You have no calendar feed ${feedId}`);
    }
  }

  async readFeed(token: string): Promise<FeedFile> {
    const now = this.#now();
    const tokenHash = sha256Hex(token);
    const feed = await this.#store.useFeed({ tokenHash, now }, LIMITS);
    if ('refused' in feed) {
      switch (feed.refused) {
        case 'ended':
          throw ended();
        case 'busy':
          throw new TooManyReads(
            `A calendar feed is read ${LIMITS.most} times an hour at most`,
            Math.max(1, Math.ceil(((feed.retryAt ?? now) - now) / 1_000)),
          );
        default:
          throw new NotFoundError('There is no such calendar feed');
      }
    }
    if (!(await this.#catalog.getPerson(feed.owner))) {
      await this.#store.endFeed({ id: feed.id, now });
      throw ended();
    }
    const named = await this.#groups.withGroupsOf(feed.owner as EntityRef);
    const items = await this.#items.listNamed({ named, most: MOST_EVENTS });
    return renderFeed(feed, items, this.#options);
  }

  async #person({ credentials }: ServiceOptions): Promise<Caller> {
    const caller = await this.#callers.of(credentials);
    if (!caller.isPerson) {
      throw new NotAllowedError('Calendar feeds belong to people');
    }
    return caller;
  }
}

function ended(): FeedEnded {
  return new FeedEnded(
    'The person who made this calendar feed is not in the catalog any more',
  );
}

function toView({ id, name, createdAt, lastUsedAt }: StoredFeed): CalendarFeed {
  return {
    id,
    name,
    createdAt: new Date(createdAt).toISOString(),
    ...(lastUsedAt !== undefined && {
      lastUsedAt: new Date(lastUsedAt).toISOString(),
    }),
  };
}
