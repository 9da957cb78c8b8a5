import { mockCredentials } from '@backstage/backend-test-utils';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';

const { app, service } = createTestRouter();

const caller = { credentials: mockCredentials.user() };

const NEXT = {
  direction: 'next',
  value: 'limit',
  entityRef: 'aisystem:default/limit',
} as const;

describe('createRouter', () => {
  beforeEach(() => {
    jest.resetAllMocks();
    service.listSystems.mockResolvedValue({ items: [], totalItems: 0 });
    service.getSummary.mockResolvedValue({ total: 0 });
    service.getHistory.mockResolvedValue({ items: [] });
  });

  const listed = () => service.listSystems.mock.calls[0][0];

  describe('GET /v1/systems', () => {
    it('has defaults for everything', async () => {
      const response = await request(app).get('/v1/systems');
      expect(response.body).toEqual({ items: [], totalItems: 0 });
      expect(service.listSystems).toHaveBeenCalledWith(
        {
          packId: undefined,
          filter: {},
          order: { field: 'name', direction: 'asc' },
          limit: 20,
        },
        caller,
      );
    });

    it('reads every filter', async () => {
      await request(app)
        .get('/v1/systems')
        .query({
          pack: 'own',
          q: 'limit',
          owner: ['Team', 'user:default/ada'],
          groupTree: 'credit',
          domainTree: 'lending',
          relatedTo: ['Component:api', 'user:ada'],
          hasFailingGates: 'true',
          hasExpiredControls: 'false',
          hasOpenHighRisks: 'true',
          hasRisksAboveAppetite: 'false',
          inAimsScope: 'false',
          lawDate: '2026-12-02',
          type: ['agentic', 'other'],
          stage: ['deployment', 'inception'],
          class: ['high', 'unclassified'],
          level: ['none', 'gold'],
          ownership: ['unowned', 'vacant'],
          blocked: 'true',
          control: 'INV-01',
          controlState: ['fail', 'not-due'],
          requirement: 'any',
          orderBy: 'completeness,desc',
          limit: '7',
        })
        .expect(200);
      expect(listed()).toEqual({
        packId: 'own',
        filter: {
          q: 'limit',
          owner: ['group:default/team', 'user:default/ada'],
          groupTree: 'group:default/credit',
          domainTree: 'domain:default/lending',
          relatedTo: ['component:default/api', 'user:default/ada'],
          hasFailingGates: true,
          hasExpiredControls: false,
          hasOpenHighRisks: true,
          hasRisksAboveAppetite: false,
          inAimsScope: false,
          lawDate: '2026-12-02',
          type: ['agentic', 'other'],
          stage: ['deployment', 'inception'],
          class: ['high', 'unclassified'],
          level: ['none', 'gold'],
          ownership: ['unowned', 'vacant'],
          blocked: true,
          control: 'INV-01',
          controlState: ['fail', 'not-due'],
          requirement: 'any',
        },
        order: { field: 'completeness', direction: 'desc' },
        limit: 7,
      });
    });

    it('takes a single value for a list of one', async () => {
      await request(app)
        .get('/v1/systems?stage=deployment&owner=team&blocked=false')
        .expect(200);
      expect(listed().filter).toEqual({
        stage: ['deployment'],
        owner: ['group:default/team'],
        blocked: false,
      });
    });

    it('comes back to the same query with a cursor alone', async () => {
      service.listSystems.mockResolvedValue({
        items: [],
        totalItems: 50,
        next: NEXT,
        previous: { ...NEXT, direction: 'prev' },
      });
      const first = await request(app).get(
        '/v1/systems?stage=deployment&orderBy=name,desc&limit=5&pack=own',
      );
      await request(app)
        .get('/v1/systems')
        .query({ cursor: first.body.nextCursor })
        .expect(200);
      await request(app)
        .get('/v1/systems')
        .query({ cursor: first.body.prevCursor, limit: 9 })
        .expect(200);
      const place = {
        packId: 'own',
        filter: { stage: ['deployment'] },
        order: { field: 'name', direction: 'desc' },
      };
      const [, next, previous] = service.listSystems.mock.calls.map(
        ([options]) => options,
      );
      expect(next).toEqual({ ...place, limit: 5, position: NEXT });
      expect(previous).toEqual({
        ...place,
        limit: 9,
        position: { ...NEXT, direction: 'prev' },
      });
    });

    it('takes a cursor with the query it belongs to, and with no other', async () => {
      service.listSystems.mockResolvedValue({
        items: [],
        totalItems: 50,
        next: NEXT,
      });
      const query = 'stage=deployment&orderBy=name,asc';
      const { body } = await request(app).get(`/v1/systems?${query}`);
      await request(app)
        .get(`/v1/systems?${query}&cursor=${body.nextCursor}`)
        .expect(200);
      for (const [other, name] of [
        ['stage=inception', 'stage'],
        ['q=x', 'q'],
        ['orderBy=name,desc', 'orderBy'],
        ['pack=own', 'pack'],
      ]) {
        const response = await request(app).get(
          `/v1/systems?${other}&cursor=${body.nextCursor}`,
        );
        expect(response.status).toBe(400);
        expect(response.body.error.message).toBe(
          `Invalid query parameter cursor: it belongs to a query with another ${name}`,
        );
      }
    });

    const forged = (content: unknown) =>
      Buffer.from(JSON.stringify(content)).toString('base64url');
    const genuine = {
      filter: {},
      order: { field: 'level', direction: 'asc' },
      limit: 5,
      position: {
        direction: 'next',
        value: 1,
        entityRef: 'aisystem:default/a',
      },
    };
    const placed = (position: object) =>
      forged({ ...genuine, position: { ...genuine.position, ...position } });

    it.each<[string, string]>([
      ['no JSON', 'nonsense'],
      ['no object', forged([1])],
      ['nothing', forged({})],
      [
        'another order',
        forged({ ...genuine, order: { field: 'secret', direction: 'asc' } }),
      ],
      ['an unknown direction', placed({ direction: 'sideways' })],
      ['a value of another kind', placed({ value: "1' or 1=1" })],
      ['a fraction of a level', placed({ value: 1.5 })],
      ['nothing where there always is something', placed({ value: null })],
      [
        'an unknown filter value',
        forged({ ...genuine, filter: { stage: ['x'] } }),
      ],
      [
        'an object for a filter',
        forged({ ...genuine, filter: { owner: [{}] } }),
      ],
      ['a limit beyond the limit', forged({ ...genuine, limit: 5000 })],
      ['a reference that is none', placed({ entityRef: 5 })],
      ['NUL in the reference', placed({ entityRef: 'a\u0000' })],
      ...['level', 'class', 'stage', 'failing', 'openHighRisks'].map(
        (field): [string, string] => [
          `a number beyond the column of ${field}`,
          forged({
            ...genuine,
            order: { field, direction: 'asc' },
            position: { ...genuine.position, value: 40_000 },
          }),
        ],
      ),
      [
        'NUL in a name',
        forged({
          ...genuine,
          order: { field: 'name', direction: 'asc' },
          position: { ...genuine.position, value: 'a\u0000' },
        }),
      ],
      [
        'an instant that no date can hold',
        forged({
          ...genuine,
          order: { field: 'changed', direction: 'asc' },
          position: { ...genuine.position, value: 8_640_000_000_000_001 },
        }),
      ],
    ])('does not take a cursor with %s', async (_, cursor) => {
      const response = await request(app).get('/v1/systems').query({ cursor });
      expect(response.status).toBe(400);
      expect(response.body.error).toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('Invalid query parameter cursor'),
      });
      expect(service.listSystems).not.toHaveBeenCalled();
    });

    it('takes the cursor that the forged ones are made from', async () => {
      const response = await request(app)
        .get('/v1/systems')
        .query({ cursor: forged(genuine) });
      expect(response.status).toBe(200);
    });

    it.each<[string, string, RegExp]>([
      ['stage=soon', 'stage', /inception, design-development/],
      ['class=medium', 'class', /prohibited, high/],
      ['level=platinum', 'level', /none, bronze/],
      ['ownership=shared', 'ownership', /owned, unowned/],
      ['control=X&controlState=bad', 'controlState', /pass, fail/],
      ['controlState=fail', 'controlState', /needs the parameter control/],
      ['requirement=maybe', 'requirement', /required, recommended, any/],
      ['blocked=perhaps', 'blocked', /boolean|true, false/],
      ['limit=0', 'limit', />= 1|from 1/],
      ['limit=501', 'limit', /<= 500|to 500/],
      ['limit=many', 'limit', /integer|whole number/],
      ['orderBy=colour,asc', 'orderBy', /name,asc/],
      ['groupTree=user:ada', 'groupTree', /of kind group/],
      ['owner=', 'owner', /entity reference|[Ee]mpty/],
      ['relatedTo=api', 'relatedTo', /entity reference/],
      ['lawDate=soon', 'lawDate', /pattern/],
      ['domainTree=component:x', 'domainTree', /kind domain or system/],
      ['hasOpenHighRisks=some', 'hasOpenHighRisks', /boolean/],
      ['q=%00', 'q', /without NUL/],
      ['owner=a%00', 'owner', /without NUL/],
      ['colour=red', 'colour', /[Uu]nknown query parameter/],
    ])(
      'names the parameter and what is allowed for %s',
      async (query, name, allowed) => {
        const response = await request(app).get(`/v1/systems?${query}`);
        expect(response.status).toBe(400);
        expect(response.body.error.name).toBe('InputError');
        expect(response.body.error.message).toContain(name);
        expect(response.body.error.message).toMatch(allowed);
        expect(service.listSystems).not.toHaveBeenCalled();
      },
    );
  });

  describe('GET /v1/systems/{namespace}/{name}', () => {
    it('serves a scorecard', async () => {
      service.getScorecard.mockResolvedValue({
        entityRef: 'aisystem:team/limit',
        completeness: undefined,
      });
      const response = await request(app).get(
        '/v1/systems/Team/Limit/scorecard?pack=own',
      );
      expect(response.body).toEqual({ entityRef: 'aisystem:team/limit' });
      expect(service.getScorecard).toHaveBeenCalledWith(
        { entityRef: 'aisystem:team/limit', packId: 'own' },
        caller,
      );
    });

    it('serves a history in pages', async () => {
      service.getHistory.mockResolvedValue({
        items: [],
        next: { at: 5, id: 7 },
      });
      const first = await request(app)
        .get('/v1/systems/default/limit/history')
        .query({
          from: '2026-01-01T00:00:00Z',
          to: '2026-02-01T00:00:00.5+01:00',
          limit: 2,
        });
      expect(service.getHistory).toHaveBeenCalledWith(
        {
          entityRef: 'aisystem:default/limit',
          packId: undefined,
          from: Date.UTC(2026, 0, 1),
          to: Date.UTC(2026, 0, 31, 23, 0, 0, 500),
          after: undefined,
          limit: 2,
        },
        caller,
      );
      await request(app)
        .get('/v1/systems/default/limit/history')
        .query({ cursor: first.body.nextCursor });
      expect(service.getHistory.mock.calls[1][0]).toMatchObject({
        after: { at: 5, id: 7 },
        limit: 50,
      });
    });

    it.each([
      ['from=yesterday', 'from'],
      ['to=2026-13-01T00:00:00Z', 'to'],
      ['from=2026-02-30T00:00:00Z', 'from'],
      ['from=2016-12-31T23:59:60Z', 'from'],
      ['to=9999-12-31T23:59:59-01:00', 'to'],
      [
        `cursor=${Buffer.from('{"at":8640000000000001,"id":1}').toString(
          'base64url',
        )}`,
        'cursor',
      ],
      ['limit=501', 'limit'],
      ['cursor=nonsense', 'cursor'],
      [
        `cursor=${Buffer.from('{"at":"x","id":1}').toString('base64url')}`,
        'cursor',
      ],
    ])('names the parameter for %s', async (query, name) => {
      const response = await request(app).get(
        `/v1/systems/default/limit/history?${query}`,
      );
      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain(name);
    });

    it('does not look for a name that cannot be', async () => {
      await request(app).get('/v1/systems/default/a%00/scorecard').expect(400);
      expect(service.getScorecard).not.toHaveBeenCalled();
    });
  });

  it('serves the summary of a filter', async () => {
    await request(app)
      .get('/v1/summary?class=high&groupTree=credit')
      .expect(200);
    expect(service.getSummary).toHaveBeenCalledWith(
      {
        packId: undefined,
        filter: { class: ['high'], groupTree: 'group:default/credit' },
      },
      caller,
    );
  });

  it('serves packs and their controls', async () => {
    service.listPacks.mockResolvedValue([{ id: 'own' }]);
    service.listControls.mockResolvedValue({ pack: { id: 'own' }, items: [] });
    const packs = await request(app).get('/v1/packs');
    expect(packs.body).toEqual({ items: [{ id: 'own' }] });
    service.getCrosswalk.mockResolvedValue({
      frameworks: [],
      controls: [],
      evidence: [],
      processes: [],
    });
    const crosswalk = await request(app).get('/v1/crosswalk');
    expect(crosswalk.body.frameworks).toEqual([]);
    service.getLawCalendar.mockResolvedValue({ items: [], notCovered: [] });
    const calendar = await request(app).get('/v1/law-calendar');
    expect(calendar.body).toEqual({ items: [], notCovered: [] });
    expect(service.getLawCalendar).toHaveBeenCalledWith({}, caller);
    const controls = await request(app).get('/v1/packs/own/controls');
    expect(controls.body).toEqual({ pack: { id: 'own' }, items: [] });
    expect(service.listControls).toHaveBeenCalledWith(
      { packId: 'own' },
      caller,
    );
  });

  it('serves its own description', async () => {
    const { body } = await request(app).get('/openapi.json').expect(200);
    expect(Object.keys(body.paths)).toContain('/v1/systems');
  });

  it('wants to know who asks', async () => {
    const response = await request(app)
      .get('/v1/packs')
      .set('authorization', mockCredentials.none.header());
    expect(response.status).toBe(401);
  });

  it('answers other plugins', async () => {
    service.listPacks.mockResolvedValue([]);
    const response = await request(app)
      .get('/v1/packs')
      .set('authorization', mockCredentials.service.header());
    expect(response.status).toBe(200);
  });

  it.each([
    [new NotAllowedError('no'), 403],
    [new NotFoundError('gone'), 404],
  ])('answers %s in the shape of Backstage', async (error, status) => {
    service.getScorecard.mockRejectedValue(error);
    const response = await request(app).get('/v1/systems/default/a/scorecard');
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({
      error: { name: error.name, message: error.message },
    });
  });
});
