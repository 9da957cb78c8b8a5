import { AI_SYSTEM_KIND } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { TooManyReads } from '../calendar';
import { audited } from './audited';
import { calendarCursor } from './cursors';
import { assertText, toFullRef, toOwnerRefs } from './query';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

const DEFAULT_LIMIT = 100;

/** How long a calendar may show what it has without asking, in seconds. */
const MAX_AGE = 300;

/** What the address of a feed ends in. */
const FILE = /^([A-Za-z0-9_-]+)\.ics$/;

/** What is due when. */
export function mountCalendarRoutes(options: RouteOptions): void {
  const { router, calendar, httpAuth } = options;
  const system = AI_SYSTEM_KIND.toLocaleLowerCase('en-US');

  router.get('/v1/calendar', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const {
      pack,
      from,
      to,
      mine,
      kind,
      cursor,
      limit = DEFAULT_LIMIT,
    } = req.query;
    const page = await calendar.listItems(
      {
        packId: pack,
        from,
        to,
        mine,
        kinds: kind,
        filter: {
          owner: toOwnerRefs(req.query.owner),
          ...(req.query.system !== undefined && {
            entityRef: toFullRef('system', req.query.system, {
              defaultKind: system,
              kinds: [system],
            }),
          }),
        },
        after: calendarCursor.decode(cursor),
        limit,
      },
      caller,
    );
    const { items, timeZone, today, next } = page;
    const nextCursor = calendarCursor.encode(next);
    res.json({ items, timeZone, today, nextCursor });
  });
}

/** Calendar feeds: people make and revoke them, and calendars read them. */
export function mountCalendarFeedRoutes(options: RouteOptions): void {
  const { router, calendarFeeds, httpAuth, auditor } = options;
  const readPerson = async (request: AnyRequest) => ({
    credentials: await httpAuth.credentials(request, { allow: ['user'] }),
  });
  const write = (request: AnyRequest, meta: { actionType: string }) => ({
    auditor,
    request,
    eventId: 'calendar-feed-write',
    severityLevel: 'medium' as const,
    meta,
  });

  router.get('/v1/calendar/feeds', async (req, res) => {
    const caller = await readPerson(req);
    res.json({ items: await calendarFeeds.listFeeds(caller) });
  });

  router.post('/v1/calendar/feeds', async (req, res) => {
    const caller = await readPerson(req);
    assertText('name', req.body.name);
    const feed = await audited(
      {
        ...write(req, { actionType: 'create' }),
        // The address is a secret, and stays out of the log.
        describe: ({ id }) => ({ feedId: id }),
      },
      () => calendarFeeds.createFeed(req.body, caller),
    );
    res.status(201).setHeader('Cache-Control', 'no-store').json(feed);
  });

  // Read by calendars, which cannot sign in: the token in the address is what counts.
  // No event of the audit log, which would hold that address.
  router.get('/v1/calendar/feeds/:feed', async (req, res) => {
    const [, token] = FILE.exec(req.params.feed) ?? [];
    if (token === undefined) {
      throw new NotFoundError('There is no such calendar feed');
    }
    try {
      const { content, etag } = await calendarFeeds.readFeed(token);
      res.setHeader('Cache-Control', `private, max-age=${MAX_AGE}`);
      res.setHeader('ETag', etag);
      res.setHeader('X-Content-Type-Options', 'nosniff');
      if (req.headers['if-none-match'] === etag) {
        res.status(304).end();
        return;
      }
      res.setHeader('Content-Type', 'text/calendar; charset=utf-8');
      res.end(content);
    } catch (error) {
      res.setHeader('Cache-Control', 'no-store');
      if (error instanceof TooManyReads) {
        res.setHeader('Retry-After', String(error.retryAfter));
      }
      throw error;
    }
  });

  router.delete('/v1/calendar/feeds/:feed', async (req, res) => {
    const caller = await readPerson(req);
    const { feed } = req.params;
    assertText('feed', feed);
    await audited(
      {
        ...write(req, { actionType: 'revoke' }),
        meta: { actionType: 'revoke', feedId: feed },
      },
      () => calendarFeeds.revokeFeed(feed, caller),
    );
    res.status(204).end();
  });
}
