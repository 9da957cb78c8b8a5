import { mockCredentials } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';
import { FeedEnded, TooManyReads } from '../calendar';

const { app, calendar, calendarFeeds, auditor } = createTestRouter();

const caller = { credentials: mockCredentials.user() };

describe('routes of the calendar', () => {
  beforeEach(() => {
    jest.resetAllMocks();
    const event = { success: jest.fn(), fail: jest.fn() };
    auditor.createEvent.mockResolvedValue(event as never);
    calendar.listItems.mockResolvedValue({
      items: [],
      timeZone: 'UTC',
      today: '2026-11-30',
      next: { dueAt: 7, source: 0, key: 3 },
    });
  });

  it('reads days, filters and a page', async () => {
    const { body } = await request(app)
      .get('/v1/calendar')
      .query({
        pack: 'own',
        from: '2026-12-01',
        to: '2026-12-31',
        mine: 'true',
        kind: ['review', 'law'],
        system: 'Limit',
        owner: ['Team'],
        limit: '7',
      })
      .expect(200);
    expect(calendar.listItems).toHaveBeenCalledWith(
      {
        packId: 'own',
        from: '2026-12-01',
        to: '2026-12-31',
        mine: true,
        kinds: ['review', 'law'],
        filter: {
          owner: ['group:default/team'],
          entityRef: 'aisystem:default/limit',
        },
        after: undefined,
        limit: 7,
      },
      caller,
    );
    await request(app)
      .get('/v1/calendar')
      .query({ cursor: body.nextCursor })
      .expect(200);
    expect(calendar.listItems.mock.lastCall[0]).toMatchObject({
      after: { dueAt: 7, source: 0, key: 3 },
      limit: 100,
    });
  });

  it.each([
    ['from=2026-02-30', 'from must be a day that exists'],
    ['to=soon', 'to must be a day that exists'],
    ['kind=party', 'kind'],
    ['limit=0', 'limit'],
    ['cursor=x', 'cursor'],
    ['system=group:default/team', 'system'],
    ['mine=perhaps', 'mine'],
  ])('refuses %s and names it', async (query, message) => {
    const { status, body } = await request(app).get(`/v1/calendar?${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  it('makes and revokes feeds as audited events that hold no address', async () => {
    calendarFeeds.createFeed.mockResolvedValue({
      id: 'f1',
      name: 'Work',
      createdAt: '2026-11-30T00:00:00Z',
      url: 'https://x/secret.ics',
    });
    const { headers } = await request(app)
      .post('/v1/calendar/feeds')
      .send({ name: 'Work' })
      .expect(201);
    expect(headers['cache-control']).toBe('no-store');
    await request(app).delete('/v1/calendar/feeds/f1').expect(204);
    expect(calendarFeeds.revokeFeed).toHaveBeenCalledWith('f1', caller);
    expect(auditor.createEvent).toHaveBeenCalledTimes(2);
    const [first] = await Promise.all(
      auditor.createEvent.mock.results.map(({ value }) => value),
    );
    expect(JSON.stringify(first.success.mock.calls)).not.toContain('secret');
  });

  it.each([[{}], [{ name: '' }], [{ name: '  ' }], [{ name: 'a', x: 1 }]])(
    'refuses %j',
    async body => {
      const { status } = await request(app)
        .post('/v1/calendar/feeds')
        .send(body);
      expect(status).toBe(400);
    },
  );

  it('sends the file, and nothing where the calendar has it', async () => {
    calendarFeeds.readFeed.mockResolvedValue({
      content: 'BEGIN:VCALENDAR',
      etag: '"e1"',
    });
    const path = '/v1/calendar/feeds/abc.ics';
    const { headers, text } = await request(app)
      .get(path)
      .set('authorization', mockCredentials.none.header())
      .buffer()
      .expect(200);
    expect(text).toBe('BEGIN:VCALENDAR');
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=300',
      etag: '"e1"',
    });
    await request(app).get(path).set('if-none-match', '"e1"').expect(304);
  });

  it('tells unknown tokens from nothing else', async () => {
    calendarFeeds.readFeed.mockRejectedValue(
      new NotFoundError('There is no such calendar feed'),
    );
    const answers = await Promise.all(
      ['abc.ics', 'abc', 'a%20b.ics', '..ics'].map(async file => {
        const { status, body } = await request(app).get(
          `/v1/calendar/feeds/${file}`,
        );
        return [status, body.error.message];
      }),
    );
    expect(answers).toEqual(
      Array(4).fill([404, 'There is no such calendar feed']),
    );
  });

  it('says that a feed ended, and when it may be read again', async () => {
    calendarFeeds.readFeed.mockRejectedValueOnce(new FeedEnded('gone'));
    await request(app).get('/v1/calendar/feeds/abc.ics').expect(410);
    calendarFeeds.readFeed.mockRejectedValueOnce(new TooManyReads('wait', 30));
    const { headers } = await request(app)
      .get('/v1/calendar/feeds/abc.ics')
      .expect(429);
    expect(headers['retry-after']).toBe('30');
  });
});
