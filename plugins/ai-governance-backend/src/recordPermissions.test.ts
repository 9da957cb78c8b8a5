import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { aiSystem } from './__testUtils__/entities';
import { onBehalfOf } from './__testUtils__/onBehalfOf';
import { policyModule, userInfo } from './__testUtils__/recordPolicy';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';
import { spec } from './schema/openapi.generated';

jest.setTimeout(180_000);

/** Whoever asks, in the order of the columns. */
const WHO = [
  'nobody',
  'outsider',
  'blind',
  'tess',
  'ada',
  'rio',
  'bob',
  'auditor',
  'plugin',
] as const;

type Who = (typeof WHO)[number];

const headerOf = (who: Who): string => {
  switch (who) {
    case 'nobody':
      return mockCredentials.none.header();
    case 'plugin':
      return mockCredentials.service.header();
    default:
      return mockCredentials.user.header(`user:default/${who}`);
  }
};

const PERIOD = 'from=2026-01-01T00:00:00.000Z&to=2026-06-30T00:00:00.000Z';

const SYSTEM = '/v1/systems/default/limit';

const review = {
  type: 'governance-review',
  data: { decision: 'continue', attendees: ['user:default/ada'] },
};

/** Records by tom, each of which one case may use up. */
const waiver = () => ({
  type: 'waiver',
  subject: 'INV-02',
  data: { reason: 'The team moves' },
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
});

const party = {
  type: 'interested-party',
  data: { title: 'Customers', needs: 'Decisions that can be explained' },
};

const policyOfOrganisation = () => ({
  type: 'policy',
  subject: 'ai-policy',
  data: { title: 'AI policy', text: 'We answer', owner: 'user:default/ada' },
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
});

interface Row {
  route: string;
  /** What is special about it, where a route has several rows. */
  as?: string;
  /** The record that is there before. */
  given?: () => object;
  /** That record is of the organisation. */
  ofOrganisation?: boolean;
  path: (recordId: string) => string;
  body?: (recordId: string) => object;
  /** Status per column of WHO. */
  expected: number[];
}

const readable = [401, 403, 404, 200, 200, 200, 200, 200, 200];
const listed = [401, 403, 200, 200, 200, 200, 200, 200, 200];
/** Of the organisation: tess, bob, the auditor and plugins. */
const managed = [401, 403, 403, 200, 403, 403, 200, 200, 200];
const audited = [401, 403, 403, 403, 403, 403, 403, 200, 200];

const read = (route: string, path: string, expected: number[]): Row => ({
  route: `get ${route}`,
  path: () => path,
  expected,
});

const transition = (
  as: string,
  action: string,
  given: () => object,
  expected: number[],
  ofOrganisation = false,
): Row => ({
  route: 'post /v1/records/{recordId}/transitions',
  as,
  ofOrganisation,
  given: () => ({ ...given(), submit: action !== 'submit' }),
  path: recordId => `/v1/records/${recordId}/transitions`,
  body: () => ({ action, revision: 1, comment: 'So be it' }),
  expected,
});

const ROWS: Row[] = [
  read('/v1/systems', '/v1/systems', listed),
  read('/v1/summary', '/v1/summary', listed),
  read('/v1/packs', '/v1/packs', listed),
  read('/v1/packs/{packId}/controls', '/v1/packs/iso-42001/controls', listed),
  read('/v1/record-types', '/v1/record-types', listed),
  read('/v1/risk-settings', '/v1/risk-settings', listed),
  read(
    '/v1/systems/{namespace}/{name}/scorecard',
    `${SYSTEM}/scorecard`,
    readable,
  ),
  read('/v1/systems/{namespace}/{name}/history', `${SYSTEM}/history`, readable),
  read('/v1/systems/{namespace}/{name}/records', `${SYSTEM}/records`, readable),
  read(
    '/v1/systems/{namespace}/{name}/activity',
    `${SYSTEM}/activity`,
    readable,
  ),
  read('/v1/archive', '/v1/archive', audited),
  read('/v1/trail', '/v1/trail', audited),
  read('/v1/trail/verification', '/v1/trail/verification', audited),
  {
    route: 'post /v1/systems/{namespace}/{name}/records',
    path: () => `${SYSTEM}/records`,
    body: () => ({ ...review, submit: true }),
    expected: [401, 403, 404, 403, 201, 201, 403, 403, 201],
  },
  read(
    '/v1/management-system/clauses',
    '/v1/management-system/clauses',
    managed,
  ),
  read(
    '/v1/management-system/applicability',
    '/v1/management-system/applicability',
    managed,
  ),
  read(
    '/v1/management-system/obligations',
    '/v1/management-system/obligations',
    managed,
  ),
  read(
    '/v1/management-system/review-inputs',
    `/v1/management-system/review-inputs?${PERIOD}`,
    managed,
  ),
  read(
    '/v1/management-system/readiness',
    `/v1/management-system/readiness?${PERIOD}`,
    managed,
  ),
  read('/v1/management-system/gap', '/v1/management-system/gap', managed),
  read(
    '/v1/management-system/records',
    '/v1/management-system/records',
    managed,
  ),
  read(
    '/v1/management-system/activity',
    '/v1/management-system/activity',
    managed,
  ),
  {
    route: 'post /v1/management-system/records',
    path: () => '/v1/management-system/records',
    body: () => ({ ...party, submit: true }),
    expected: [401, 403, 403, 201, 403, 403, 403, 403, 201],
  },
  {
    route: 'get /v1/records/{recordId}',
    as: 'of the organisation',
    given: () => party,
    ofOrganisation: true,
    path: recordId => `/v1/records/${recordId}`,
    expected: [401, 403, 404, 200, 404, 404, 200, 200, 200],
  },
  {
    route: 'put /v1/records/{recordId}',
    as: 'of the organisation',
    given: () => party,
    ofOrganisation: true,
    path: recordId => `/v1/records/${recordId}`,
    body: () => ({ revision: 1, data: party.data }),
    expected: [401, 403, 404, 200, 404, 404, 403, 403, 200],
  },
  transition(
    'approve a policy',
    'approve',
    policyOfOrganisation,
    [401, 403, 404, 200, 404, 404, 200, 403, 403],
    true,
  ),
  {
    // Who may relink learns that there is nothing to take over.
    route: 'post /v1/systems/{namespace}/{name}/relink',
    path: () => `${SYSTEM}/relink`,
    body: () => ({ from: 'aisystem:default/never', reason: 'Renamed' }),
    expected: [401, 403, 404, 403, 403, 403, 403, 404, 404],
  },
  {
    route: 'get /v1/records/{recordId}',
    given: () => review,
    path: recordId => `/v1/records/${recordId}`,
    expected: readable,
  },
  {
    route: 'get /v1/records/{recordId}/revisions',
    given: () => review,
    path: recordId => `/v1/records/${recordId}/revisions`,
    expected: readable,
  },
  {
    route: 'put /v1/records/{recordId}',
    given: () => review,
    path: recordId => `/v1/records/${recordId}`,
    body: () => ({ revision: 1, data: review.data }),
    expected: [401, 403, 404, 403, 200, 200, 403, 403, 200],
  },
  transition(
    'submit',
    'submit',
    () => review,
    [401, 403, 404, 403, 200, 200, 403, 403, 200],
  ),
  transition(
    'approve',
    'approve',
    () => review,
    [401, 403, 404, 403, 403, 200, 200, 403, 403],
  ),
  transition(
    'reject',
    'reject',
    () => review,
    [401, 403, 404, 403, 403, 200, 200, 403, 403],
  ),
  transition(
    'withdraw',
    'withdraw',
    () => review,
    [401, 403, 404, 403, 200, 200, 403, 403, 200],
  ),
  transition(
    'approve a waiver',
    'approve',
    waiver,
    [401, 403, 404, 403, 403, 200, 200, 403, 403],
  ),
  transition(
    'approve a waiver of a gate',
    'approve',
    () => ({ ...waiver(), subject: 'INV-01' }),
    [401, 403, 404, 403, 403, 200, 403, 403, 403],
  ),
  transition(
    'approve a release',
    'approve',
    () => ({ type: 'release-approval', data: { decision: 'approved' } }),
    [401, 403, 404, 403, 403, 200, 200, 403, 403],
  ),
];

describe('who may do what', () => {
  const provider = new TestProvider();
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const tom = mockCredentials.user.header('user:default/tom');

  beforeAll(async () => {
    const {
      relations: _,
      metadata,
      ...limit
    } = aiSystem('limit', {
      spec: {
        owner: 'team',
        version: '1.0.0',
        governance: { riskOwner: 'rio' },
      },
    });
    await provider.set([
      {
        ...limit,
        metadata: { name: metadata.name, namespace: 'default' },
      } as Entity,
    ]);
    portal = await startPortal({
      provider,
      config: { permission: { enabled: true } },
      features: [
        permissionPlugin,
        policyModule,
        userInfo,
        mockServices.permissions.factory(),
        ...onBehalfOf,
      ],
    });
    await eventually(
      () => portal.get('/v1/systems', tom).then(({ body }) => body),
      body => body.totalItems === 1,
    );
  });

  afterAll(async () => {
    await portal.stop();
  });

  const write = async (input: object, to = SYSTEM) => {
    const { status, body } = await portal.send(
      'post',
      `${to}/records`,
      input,
      tom,
    );
    expect([status, body]).toEqual([201, expect.anything()]);
    return body as { id: string; revision: number };
  };

  it('is said for every route of the OpenAPI document', () => {
    const routes = Object.entries(spec.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(method => `${method} ${path}`),
    );
    expect([...new Set(ROWS.map(({ route }) => route))].sort()).toEqual(
      routes.sort(),
    );
    expect(ROWS.every(({ expected }) => expected.length === WHO.length)).toBe(
      true,
    );
  });

  it.each(
    ROWS.map(row => [`${row.route} ${row.as ?? ''}`.trim(), row] as const),
  )('%s', async (_, row) => {
    const { route, given, path, body, expected } = row;
    const [method] = route.split(' ');
    const statuses: Array<[Who, number]> = [];
    for (const who of WHO) {
      const place = row.ofOrganisation ? '/v1/management-system' : SYSTEM;
      const recordId = given ? (await write(given(), place)).id : '';
      const { status } = await portal.send(
        method as 'get',
        path(recordId),
        body?.(recordId),
        headerOf(who),
      );
      statuses.push([who, status]);
    }
    expect(statuses).toEqual(WHO.map((who, index) => [who, expected[index]]));
  });

  it('lets the risk owner alone accept a risk, and not one of his own asking', async () => {
    const { id: subject } = await write({
      type: 'risk',
      data: { title: 'Drift', category: 'safety' },
      submit: true,
    });
    const acceptance = {
      type: 'risk-acceptance',
      subject,
      data: { justification: 'No other way' },
      expiresAt: waiver().expiresAt,
      submit: true,
    };
    const asked = await write(acceptance);
    const decide = (who: Who, recordId: string) =>
      portal
        .send(
          'post',
          `/v1/records/${recordId}/transitions`,
          { action: 'approve', revision: 1 },
          headerOf(who),
        )
        .then(({ status }) => status);
    const statuses = [];
    for (const who of ['ada', 'bob', 'auditor', 'plugin', 'rio'] as const) {
      statuses.push(await decide(who, asked.id));
    }
    expect(statuses).toEqual([403, 403, 403, 403, 200]);
    const own = await portal.send(
      'post',
      `${SYSTEM}/records`,
      acceptance,
      headerOf('rio'),
    );
    expect(await decide('rio', own.body.id)).toBe(403);
  });

  it('says the same in what it offers', async () => {
    const { id } = await write({ ...review, submit: true });
    const offers = async (who: Who) => {
      const { body } = await portal.get(`${SYSTEM}/records`, headerOf(who));
      const item = body.items.find(
        (record: { id: string }) => record.id === id,
      );
      return [item.may, body.mayCreate.length > 0];
    };
    expect(await offers('tess')).toEqual([[], false]);
    expect(await offers('ada')).toEqual([['revise', 'withdraw'], true]);
    expect(await offers('bob')).toEqual([['approve', 'reject'], false]);
    expect(await offers('rio')).toEqual([
      ['revise', 'approve', 'reject', 'withdraw'],
      true,
    ]);
  });

  it('does not tell a record that may not be read from one that there is not', async () => {
    const { id } = await write(review);
    const ask = async (recordId: string) => {
      const { status, body } = await portal.get(
        `/v1/records/${recordId}`,
        headerOf('blind'),
      );
      return [status, body.error.message.replace(recordId, '')];
    };
    expect(await ask(id)).toEqual(await ask('nothing'));
  });

  it('takes neither author nor approver nor binding from a client', async () => {
    for (const field of [
      'author',
      'approver',
      'binding',
      'state',
      'decidedAt',
    ]) {
      const { status, body } = await portal.send(
        'post',
        `${SYSTEM}/records`,
        { ...review, [field]: 'user:default/eve' },
        tom,
      );
      expect(status).toBe(400);
      expect(body.error.message).toContain('additional properties');
    }
  });

  it('is decided by conditions for whoever else asks', async () => {
    const decisions = await Promise.all(
      (['ada', 'tess', 'rio'] as const).map(async who => {
        const response = await fetch(`${portal.url}/api/permission/authorize`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: headerOf(who),
          },
          body: JSON.stringify({
            items: [
              {
                id: 'x',
                resourceRef: 'aisystem:default/limit',
                permission: {
                  type: 'resource',
                  name: 'ai-governance.record.create',
                  attributes: { action: 'create' },
                  resourceType: 'ai-governance-system',
                },
              },
            ],
          }),
        });
        return (await response.json()).items[0].result;
      }),
    );
    expect(decisions).toEqual(['ALLOW', 'DENY', 'ALLOW']);
  });

  it('keeps the records of a system that left for those who audit', async () => {
    const { id } = await write(review);
    await provider.set([]);
    await eventually(
      () => portal.get('/v1/archive', headerOf('auditor')),
      ({ body }) => body.items.length === 1,
    );
    const statusFor = async (who: Who, path: string) =>
      (await portal.get(path, headerOf(who))).status;
    for (const path of [
      `${SYSTEM}/records`,
      `/v1/records/${id}`,
      `/v1/records/${id}/revisions`,
      `${SYSTEM}/activity`,
    ]) {
      expect([
        path,
        await statusFor('ada', path),
        await statusFor('rio', path),
        await statusFor('auditor', path),
      ]).toEqual([path, 404, 404, 200]);
    }
    const written = await portal.send(
      'post',
      `${SYSTEM}/records`,
      review,
      headerOf('auditor'),
    );
    expect(written.status).toBe(404);
  });
});
