import { mockCredentials } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';
import { RecordService, RevisionConflict } from '../records';
import { InvalidRecord } from '../records/InvalidRecord';
import spec from '../schema/openapi.generated.json';

const { app, records, auditor } = createTestRouter();

const event = { success: jest.fn(), fail: jest.fn() };
const caller = { credentials: mockCredentials.user() };

describe('routes of records', () => {
  const RECORD = { id: 'r1', state: 'draft', revision: 1, type: 'risk' };

  beforeEach(() => {
    jest.resetAllMocks();
    auditor.createEvent.mockResolvedValue(event);
    records.listRecords.mockResolvedValue({
      items: [RECORD],
      totalItems: 9,
      mayCreate: ['risk'],
      next: { updatedAt: 5, id: 'r1' },
    });
    records.listActivity.mockResolvedValue({ items: [], next: 7 });
    records.createRecord.mockResolvedValue(RECORD);
    records.reviseRecord.mockResolvedValue(RECORD);
    records.transitionRecord.mockResolvedValue(RECORD);
    records.getRecord.mockResolvedValue(RECORD);
    records.listRevisions.mockResolvedValue([]);
    records.relinkRecords.mockResolvedValue({ records: 2 });
    records.listArchive.mockResolvedValue({ items: [], mayRelink: false });
    records.verifyTrail.mockResolvedValue({ valid: true, entries: 0 });
    records.readTrail.mockResolvedValue({
      exportedAt: 0,
      head: { sequence: 3, hash: 'c' },
      pages: (async function* pages() {
        yield [{ sequence: 1 }, { sequence: 2 }];
        yield [{ sequence: 3 }];
      })(),
    });
  });

  interface Route {
    method: 'get' | 'post' | 'put';
    path: string;
    name: keyof RecordService;
    eventId: string;
    severityLevel: string;
    body?: object;
  }

  const read = (
    path: string,
    name: keyof RecordService,
    eventId = 'record-read',
    severityLevel = 'low',
  ): Route => ({ method: 'get', path, name, eventId, severityLevel });

  const SYSTEM = '/v1/systems/default/a';

  const routes: Route[] = [
    read(`${SYSTEM}/records`, 'listRecords'),
    read(`${SYSTEM}/activity`, 'listActivity'),
    read('/v1/records/r1', 'getRecord'),
    read('/v1/records/r1/revisions', 'listRevisions'),
    read('/v1/archive', 'listArchive', 'archive-read'),
    read('/v1/trail', 'readTrail', 'trail-read', 'medium'),
    read('/v1/trail/verification', 'verifyTrail', 'trail-read'),
    {
      method: 'post',
      path: `${SYSTEM}/records`,
      name: 'createRecord',
      eventId: 'record-write',
      severityLevel: 'medium',
      body: { type: 'risk', data: {} },
    },
    {
      method: 'post',
      path: `${SYSTEM}/relink`,
      name: 'relinkRecords',
      eventId: 'record-relink',
      severityLevel: 'high',
      body: { from: 'b', reason: 'Renamed' },
    },
    {
      method: 'put',
      path: '/v1/records/r1',
      name: 'reviseRecord',
      eventId: 'record-write',
      severityLevel: 'medium',
      body: { revision: 1, data: {} },
    },
    {
      method: 'post',
      path: '/v1/records/r1/transitions',
      name: 'transitionRecord',
      eventId: 'record-write',
      severityLevel: 'medium',
      body: { revision: 1, action: 'approve' },
    },
  ];

  it.each(routes)(
    'audit $method $path, whatever comes of it',
    async ({ method, path, name, eventId, severityLevel, body }) => {
      const call = () => request(app)[method](path).send(body);
      const good = await call();
      expect(good.status).toBe(name === 'createRecord' ? 201 : 200);
      expect(auditor.createEvent).toHaveBeenCalledWith(
        expect.objectContaining({ eventId, severityLevel }),
      );
      expect(event.success).toHaveBeenCalledTimes(1);
      records[name].mockRejectedValue(new NotAllowedError('no'));
      const bad = await call();
      expect(bad.status).toBe(403);
      expect(event.success).toHaveBeenCalledTimes(1);
      expect(event.fail).toHaveBeenCalledWith({
        error: expect.objectContaining({ name: 'NotAllowedError' }),
      });
    },
  );

  it('list by filter, in pages', async () => {
    const { body } = await request(app)
      .get('/v1/systems/default/a/records')
      .query({ type: ['risk'], state: 'draft', subject: 'x', limit: 1 });
    expect(records.listRecords).toHaveBeenCalledWith(
      {
        entityRef: 'aisystem:default/a',
        types: ['risk'],
        states: ['draft'],
        subject: 'x',
        after: undefined,
        limit: 1,
      },
      caller,
    );
    expect(body).toMatchObject({
      items: [RECORD],
      totalItems: 9,
      mayCreate: ['risk'],
    });
    await request(app)
      .get('/v1/systems/default/a/records')
      .query({ cursor: body.nextCursor });
    expect(records.listRecords.mock.calls[1][0]).toMatchObject({
      after: { updatedAt: 5, id: 'r1' },
      limit: 100,
    });
    const activity = await request(app).get('/v1/systems/default/a/activity');
    await request(app)
      .get('/v1/systems/default/a/activity')
      .query({ cursor: activity.body.nextCursor });
    expect(records.listActivity.mock.calls[1][0]).toMatchObject({
      before: 7,
      limit: 50,
    });
  });

  it.each([
    ['/v1/systems/default/a/records?state=lost', 'state'],
    ['/v1/systems/default/a/records?limit=501', 'limit'],
    ['/v1/systems/default/a/records?cursor=x', 'cursor'],
    ['/v1/systems/default/a/activity?cursor=x', 'cursor'],
    ['/v1/records/a%00', 'recordId'],
  ])('name the parameter for %s', async (path, name) => {
    const response = await request(app).get(path);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(name);
  });

  it('answer a lost update with both versions', async () => {
    const yours = { revision: 1, data: {} };
    const current = { ...RECORD, revision: 2, updatedBy: 'user:default/bob' };
    records.reviseRecord.mockRejectedValue(
      new RevisionConflict({ current: current as never, yours }),
    );
    const { status, body } = await request(app)
      .put('/v1/records/r1')
      .send(yours);
    expect([status, body]).toEqual([
      409,
      {
        error: {
          name: 'ConflictError',
          message: expect.stringContaining('user:default/bob wrote'),
        },
        current,
        yours,
        request: { method: 'PUT', url: '/v1/records/r1' },
        response: { statusCode: 409 },
      },
    ]);
    expect(event.fail).toHaveBeenCalledTimes(1);
  });

  it('answer what cannot be recorded with the place of each fault', async () => {
    const faults = [
      { path: 'data.title', message: 'is missing' },
      { path: 'subject', message: 'a risk has no subject' },
    ];
    records.createRecord.mockRejectedValue(new InvalidRecord(faults));
    const { status, body } = await request(app)
      .post(`${SYSTEM}/records`)
      .send({ type: 'risk', data: {} });
    expect([status, body.error]).toEqual([
      400,
      {
        name: 'InputError',
        message: 'data.title: is missing; subject: a risk has no subject',
        faults,
      },
    ]);
  });

  it('document what they refuse', () => {
    const refusalsOf = (path: keyof typeof spec.paths, method: string) =>
      Object.keys(
        (spec.paths[path] as Record<string, { responses: object }>)[method]
          .responses,
      );
    expect(
      refusalsOf('/v1/systems/{namespace}/{name}/records', 'post'),
    ).toEqual(['201', '400', 'default']);
    for (const [path, method] of [
      ['/v1/records/{recordId}', 'put'],
      ['/v1/records/{recordId}/transitions', 'post'],
    ] as const) {
      expect(refusalsOf(path, method)).toEqual([
        '200',
        '400',
        '409',
        'default',
      ]);
    }
  });

  it('send the trail page by page', async () => {
    const { body } = await request(app).get('/v1/trail');
    expect(body).toEqual({
      format: 'ai-governance-trail/1',
      exportedAt: '1970-01-01T00:00:00.000Z',
      head: { sequence: 3, hash: 'c' },
      entries: [{ sequence: 1 }, { sequence: 2 }, { sequence: 3 }],
    });
  });

  it('cut a trail off that cannot be read to its end', async () => {
    records.readTrail.mockResolvedValue({
      exportedAt: 0,
      head: { sequence: 3, hash: 'c' },
      pages: (async function* pages() {
        yield [{ sequence: 1 }];
        throw new Error('no connection');
      })(),
    });
    await expect(request(app).get('/v1/trail')).rejects.toThrow();
    expect(event.fail).toHaveBeenCalledTimes(1);
  });

  it('take a record that is as long as its schema allows', async () => {
    const data = { text: '✓'.repeat(200_000) };
    await request(app)
      .post('/v1/systems/default/a/records')
      .send({ type: 'risk', data })
      .expect(201);
    expect(records.createRecord.mock.calls[0][0].input.data).toEqual(data);
  });
});
