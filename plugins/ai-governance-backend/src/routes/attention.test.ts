import { mockCredentials } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';
import { TooManyReminders } from '../attention';

const { app, attention, unregistered, auditor } = createTestRouter();

const caller = { credentials: mockCredentials.user() };

describe('routes of attention and unregistered AI', () => {
  beforeEach(() => {
    jest.resetAllMocks();
    const event = { success: jest.fn(), fail: jest.fn() };
    auditor.createEvent.mockResolvedValue(event as never);
    attention.listAttention.mockResolvedValue({
      items: [],
      totalItems: 0,
      counts: {},
    });
    unregistered.listFindings.mockResolvedValue({
      items: [],
      totalItems: 0,
      counts: { open: 0, dismissed: 0 },
      mayDismiss: false,
    });
  });

  it('reads kinds, filters and a page', async () => {
    attention.listAttention.mockResolvedValue({
      items: [],
      totalItems: 5,
      counts: { unowned: 5 },
      next: { sortAt: 7, id: 3 },
    });
    const { body } = await request(app)
      .get('/v1/attention')
      .query({
        pack: 'own',
        kind: ['unowned', 'vacant'],
        q: 'limit',
        owner: ['Team'],
        groupTree: 'credit',
        domainTree: 'lending',
        stage: ['deployment'],
        class: ['high'],
        limit: '7',
      })
      .expect(200);
    expect(body).toMatchObject({ totalItems: 5, counts: { unowned: 5 } });
    expect(attention.listAttention).toHaveBeenCalledWith(
      {
        packId: 'own',
        kinds: ['unowned', 'vacant'],
        filter: {
          q: 'limit',
          owner: ['group:default/team'],
          groupTree: 'group:default/credit',
          domainTree: 'domain:default/lending',
          stage: ['deployment'],
          class: ['high'],
        },
        after: undefined,
        limit: 7,
      },
      caller,
    );
    await request(app)
      .get('/v1/attention')
      .query({ cursor: body.nextCursor })
      .expect(200);
    expect(attention.listAttention.mock.lastCall[0]).toMatchObject({
      after: { sortAt: 7, id: 3 },
      limit: 20,
    });
  });

  it.each([
    ['/v1/attention?kind=ugly', 'kind'],
    ['/v1/attention?limit=0', 'limit'],
    ['/v1/attention?cursor=eyJzb3J0QXQiOiIxIiwiaWQiOjF9', 'cursor'],
    ['/v1/attention?cursor=eyJzb3J0QXQiOjEsImlkIjoxZTE4fQ', 'cursor'],
    ['/v1/attention?level=gold', 'level'],
    ['/v1/unregistered?state=lost', 'state'],
    ['/v1/unregistered?cursor=x', 'cursor'],
  ])('refuses %s and names %s', async (path, parameter) => {
    const { status, body } = await request(app).get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(parameter);
  });

  it('reminds as an audited event', async () => {
    attention.remind.mockResolvedValue({ recipient: 'group:default/team' });
    await request(app)
      .post('/v1/attention/reminders')
      .send({ entityRef: 'AISystem:default/Limit', kind: 'vacant' })
      .expect(201);
    expect(attention.remind).toHaveBeenCalledWith(
      {
        entityRef: 'aisystem:default/limit',
        kind: 'vacant',
        key: '',
        packId: undefined,
      },
      caller,
    );
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'attention-remind',
        severityLevel: 'medium',
      }),
    );
  });

  it('says that somebody was reminded already', async () => {
    attention.remind.mockRejectedValue(new TooManyReminders('Within a day'));
    const { status, body } = await request(app)
      .post('/v1/attention/reminders')
      .send({ entityRef: 'limit', kind: 'vacant', key: '' });
    expect(status).toBe(429);
    expect(body.error).toMatchObject({
      name: 'TooManyReminders',
      message: 'Within a day',
    });
  });

  it.each([
    [{ kind: 'vacant' }, 'entityRef'],
    [{ entityRef: 'limit', kind: 'ugly' }, 'kind'],
    [{ entityRef: 'component:x', kind: 'vacant' }, 'entityRef'],
    [{ entityRef: 'limit', kind: 'vacant', by: 'me' }, 'additional'],
  ])('refuses the reminder %j', async (body, word) => {
    const response = await request(app)
      .post('/v1/attention/reminders')
      .send(body);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(word);
    expect(attention.remind).not.toHaveBeenCalled();
  });

  it('lists findings and dismisses as an audited event', async () => {
    unregistered.listFindings.mockResolvedValue({
      items: [],
      totalItems: 1,
      counts: { open: 1, dismissed: 0 },
      mayDismiss: true,
      scannedAt: 0,
      next: { score: 0.9, entityRef: 'component:default/x' },
    });
    const { body } = await request(app)
      .get('/v1/unregistered?q=x&owner=team')
      .expect(200);
    expect(body).toMatchObject({ scannedAt: '1970-01-01T00:00:00.000Z' });
    await request(app)
      .get('/v1/unregistered')
      .query({ state: 'dismissed', cursor: body.nextCursor })
      .expect(200);
    expect(unregistered.listFindings.mock.lastCall[0]).toEqual({
      state: 'dismissed',
      q: undefined,
      owner: undefined,
      after: { score: 0.9, entityRef: 'component:default/x' },
      limit: 20,
    });

    unregistered.dismiss.mockResolvedValue({});
    const until = '2027-01-01T00:00:00.000Z';
    await request(app)
      .post('/v1/unregistered/dismissals')
      .send({ entityRef: 'component:x', reason: 'A test', until })
      .expect(201);
    const [[dismissed]] = unregistered.dismiss.mock.calls;
    expect(dismissed).toMatchObject({
      entityRef: 'component:default/x',
      reason: 'A test',
    });
    expect(new Date(dismissed.until).toISOString()).toBe(until);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'unregistered-dismiss' }),
    );
  });

  it('passes on that there is no such finding, and wants a date', async () => {
    unregistered.dismiss.mockRejectedValue(new NotFoundError('No finding x'));
    const dismiss = async (until: string) => {
      const { status } = await request(app)
        .post('/v1/unregistered/dismissals')
        .send({ entityRef: 'component:x', reason: 'A test', until });
      return status;
    };
    expect(await dismiss('2027-01-01T00:00:00.000Z')).toBe(404);
    expect(await dismiss('soon')).toBe(400);
  });
});
