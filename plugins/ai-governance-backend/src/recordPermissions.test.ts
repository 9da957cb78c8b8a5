import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import permissionPlugin from '@backstage/plugin-permission-backend';
import request from 'supertest';
import { aiSystem } from './__testUtils__/entities';
import { onBehalfOf } from './__testUtils__/onBehalfOf';
import { policyModule, userInfo } from './__testUtils__/recordPolicy';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';
import spec from './schema/openapi.generated.json';

jest.setTimeout(240_000);

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
  data: {
    title: 'AI policy',
    policyOf: 'ai-policy',
    text: 'We answer',
    owner: 'user:default/ada',
  },
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
});

const measurement = {
  system: 'limit',
  metric: 'drift',
  value: 0.1,
  at: '2026-11-01T00:00:00Z',
  source: 'nightly',
};

interface Row {
  route: string;
  /** What is special about it, where a route has several rows. */
  as?: string;
  /** The record that is there before. */
  given?: () => object;
  /** A file is there before, and its id takes the place of the record's. */
  givenFile?: boolean;
  /** That record or file is of the organisation. */
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

const unknown = [401, 403, 404, 404, 404, 404, 404, 404, 404];

const target = {
  title: 'Silver',
  scope: { class: ['high'] },
  goal: { level: 'silver' },
  startsAt: '2026-11-01T00:00:00Z',
  dueAt: '2027-03-31T00:00:00Z',
};

const read = (route: string, path: string, expected: number[]): Row => ({
  route: `get ${route}`,
  path: () => path,
  expected,
});

/** Exports, each named by its file and query. */
const exported = (files: string[], expected: number[]): Row[] =>
  files.map(file =>
    read(`/v1/exports/${file.split('?')[0]}`, `/v1/exports/${file}`, expected),
  );

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
  read('/v1/attention', '/v1/attention', listed),
  read('/v1/calendar', '/v1/calendar', listed),
  // Feeds belong to people; whoever may not read any more may still revoke.
  read(
    '/v1/calendar/feeds',
    '/v1/calendar/feeds',
    [401, 200, 200, 200, 200, 200, 200, 200, 403],
  ),
  {
    // The catalog of this test has no people.
    route: 'post /v1/calendar/feeds',
    path: () => '/v1/calendar/feeds',
    body: () => ({ name: 'Work' }),
    expected: [401, 403, 400, 400, 400, 400, 400, 400, 403],
  },
  // The token alone counts.
  read(
    '/v1/calendar/feeds/{feed}',
    '/v1/calendar/feeds/never.ics',
    [404, 404, 404, 404, 404, 404, 404, 404, 404],
  ),
  {
    route: 'delete /v1/calendar/feeds/{feed}',
    path: () => '/v1/calendar/feeds/never.ics',
    expected: [401, 404, 404, 404, 404, 404, 404, 404, 403],
  },
  read('/v1/unregistered', '/v1/unregistered', listed),
  read(
    '/v1/unregistered/descriptor',
    '/v1/unregistered/descriptor?entityRef=component:default/never',
    unknown,
  ),
  {
    route: 'post /v1/unregistered/pull-requests',
    path: () => '/v1/unregistered/pull-requests',
    body: () => ({ entityRef: 'component:default/never', text: 'kind: x' }),
    expected: unknown,
  },
  read(
    '/v1/systems/{namespace}/{name}/descriptor',
    `${SYSTEM}/descriptor`,
    readable,
  ),
  {
    // Who may propose learns that the text is no AI system.
    route: 'post /v1/systems/{namespace}/{name}/descriptor/pull-requests',
    path: () => `${SYSTEM}/descriptor/pull-requests`,
    body: () => ({ text: 'kind: x', digest: 'x' }),
    expected: [401, 403, 404, 403, 400, 403, 403, 403, 400],
  },
  // Nothing waits for a plugin.
  read(
    '/v1/my-work',
    '/v1/my-work',
    [401, 403, 200, 200, 200, 200, 200, 200, 403],
  ),
  {
    // Each row is refused for itself.
    route: 'post /v1/my-work/bulk',
    path: () => '/v1/my-work/bulk',
    body: () => ({
      action: 'remind',
      items: [
        { entityRef: 'aisystem:default/limit', kind: 'dangling', key: '' },
      ],
    }),
    expected: [401, 403, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    // Who may remind learns that nobody is behind the owner.
    route: 'post /v1/attention/reminders',
    path: () => '/v1/attention/reminders',
    body: () => ({ entityRef: 'aisystem:default/limit', kind: 'dangling' }),
    expected: [401, 403, 404, 403, 403, 403, 403, 400, 400],
  },
  {
    route: 'post /v1/unregistered/dismissals',
    path: () => '/v1/unregistered/dismissals',
    body: () => ({
      entityRef: 'api:default/tickets',
      reason: 'A test',
      until: new Date(Date.now() + 86_400_000).toISOString(),
    }),
    expected: [401, 403, 404, 403, 403, 403, 403, 201, 201],
  },
  read('/v1/rollups', '/v1/rollups?by=group', listed),
  read('/v1/rollups/heat-map', '/v1/rollups/heat-map', listed),
  read('/v1/trends', '/v1/trends?step=month', listed),
  read('/v1/trends/changes', '/v1/trends/changes', listed),
  read(
    '/v1/systems/{namespace}/{name}/measurements',
    `${SYSTEM}/measurements`,
    readable,
  ),
  read(
    '/v1/systems/{namespace}/{name}/measurements/states',
    `${SYSTEM}/measurements/states`,
    readable,
  ),
  read(
    '/v1/systems/{namespace}/{name}/measurements/courses',
    `${SYSTEM}/measurements/courses`,
    readable,
  ),
  read('/v1/measurements/breaches', '/v1/measurements/breaches', listed),
  {
    route: 'post /v1/measurements',
    path: () => '/v1/measurements',
    body: () => ({ measurements: [measurement] }),
    // Who may not know of the system is told that there is none.
    expected: [401, 403, 400, 403, 200, 200, 403, 403, 200],
  },
  read('/v1/measurement-sources', '/v1/measurement-sources', listed),
  read('/v1/targets', '/v1/targets', listed),
  {
    route: 'post /v1/targets',
    path: () => '/v1/targets',
    body: () => target,
    expected: [401, 403, 403, 403, 403, 403, 403, 201, 201],
  },
  // Who may not set targets does not learn which there are.
  read('/v1/targets/{targetId}', '/v1/targets/never', unknown),
  read('/v1/targets/{targetId}/systems', '/v1/targets/never/systems', unknown),
  {
    route: 'put /v1/targets/{targetId}',
    path: () => '/v1/targets/never?revision=1',
    body: () => target,
    expected: [401, 403, 403, 403, 403, 403, 403, 404, 404],
  },
  {
    route: 'delete /v1/targets/{targetId}',
    path: () => '/v1/targets/never?revision=1',
    expected: [401, 403, 403, 403, 403, 403, 403, 404, 404],
  },
  read('/v1/packs', '/v1/packs', listed),
  read('/v1/crosswalk', '/v1/crosswalk', listed),
  read('/v1/law-calendar', '/v1/law-calendar', listed),
  read('/v1/packs/{packId}/controls', '/v1/packs/iso-42001/controls', listed),
  read('/v1/record-types', '/v1/record-types', listed),
  read('/v1/risk-settings', '/v1/risk-settings', listed),
  read(
    '/v1/systems/{namespace}/{name}/scorecard',
    `${SYSTEM}/scorecard`,
    readable,
  ),
  read(
    '/v1/systems/{namespace}/{name}/controls/{controlId}/fix',
    `${SYSTEM}/controls/RSK-01/fix`,
    readable,
  ),
  read(
    '/v1/systems/{namespace}/{name}/owner-candidates',
    `${SYSTEM}/owner-candidates`,
    readable,
  ),
  read('/v1/systems/{namespace}/{name}/history', `${SYSTEM}/history`, readable),
  read(
    '/v1/systems/{namespace}/{name}/signal-mark',
    `${SYSTEM}/signal-mark`,
    readable,
  ),
  read('/v1/systems/{namespace}/{name}/records', `${SYSTEM}/records`, readable),
  read(
    '/v1/systems/{namespace}/{name}/activity',
    `${SYSTEM}/activity`,
    readable,
  ),
  read('/v1/archive', '/v1/archive', audited),
  read('/v1/webhooks', '/v1/webhooks', audited),
  {
    // Who may not read the trail does not learn which there are.
    route: 'post /v1/webhooks/{webhookId}/redeliveries',
    path: () => '/v1/webhooks/never/redeliveries',
    body: () => ({}),
    expected: [401, 403, 403, 403, 403, 403, 403, 404, 404],
  },
  read('/v1/trail', '/v1/trail', audited),
  read('/v1/trail/verification', '/v1/trail/verification', audited),
  ...[
    'controls.csv',
    'risks.csv',
    'records.csv',
    'history.csv',
    'activity.csv',
    'dossier',
    'gap-report',
    'cyclonedx.json',
    'oscal.json',
    'aibom.json',
  ].map(file =>
    read(
      `/v1/exports/systems/{namespace}/{name}/${file}`,
      `/v1/exports/systems/default/limit/${file}`,
      readable,
    ),
  ),
  read('/v1/exports/systems.csv', '/v1/exports/systems.csv', listed),
  read(
    '/v1/registers/preview',
    '/v1/registers/preview?register=eu-annex-viii',
    listed,
  ),
  {
    route: 'post /v1/evaluation-input',
    path: () => '/v1/evaluation-input',
    body: () => ({ entities: [aiSystem('limit') as object] }),
    // Of a system that the caller may not read, the answer is that of an unknown one.
    expected: listed,
  },
  ...exported(
    [
      'attention.csv',
      'crosswalk.csv',
      'heat-map.csv',
      'law-calendar.csv',
      'pack-controls.csv',
      'register?register=eu-annex-viii',
      'register-gaps.csv?register=eu-annex-viii',
      'rollup.csv?by=class',
      'targets.csv',
      'trend-changes.csv',
      'trend.csv',
      'unregistered.csv',
    ],
    listed,
  ),
  ...exported(['target-systems.csv?target=never'], unknown),
  ...exported(['archive.csv', 'trail.csv'], audited),
  ...exported(
    [
      'applicability.csv',
      'clause-register?format=html',
      'clauses.csv',
      'management-activity.csv',
      'management-gap.csv',
      'management-gap-report?format=html',
      'management-records.csv',
      `management-review?format=html&${PERIOD}`,
      'obligations.csv',
      `readiness.csv?${PERIOD}`,
      'statement-of-applicability?format=html',
    ],
    managed,
  ),
  // Without a system there is nothing to pack.
  read(
    '/v1/exports/evidence-pack.zip',
    '/v1/exports/evidence-pack.zip',
    [401, 403, 400, 200, 200, 200, 200, 200, 200],
  ),
  {
    route: 'post /v1/systems/{namespace}/{name}/records',
    path: () => `${SYSTEM}/records`,
    body: () => ({ ...review, submit: true }),
    expected: [401, 403, 404, 403, 201, 201, 403, 403, 201],
  },
  read('/v1/attachment-settings', '/v1/attachment-settings', listed),
  {
    // What is sent is a file that happens to be JSON.
    route: 'post /v1/systems/{namespace}/{name}/attachments',
    path: () => `${SYSTEM}/attachments?fileName=minutes.json`,
    body: () => ({ present: ['ada'] }),
    expected: [401, 403, 404, 403, 201, 201, 403, 403, 201],
  },
  {
    route: 'post /v1/management-system/attachments',
    path: () => '/v1/management-system/attachments?fileName=minutes.json',
    body: () => ({ present: ['ada'] }),
    expected: [401, 403, 403, 201, 403, 403, 403, 403, 201],
  },
  {
    route: 'get /v1/attachments/{attachmentId}/content',
    as: 'of the organisation',
    givenFile: true,
    ofOrganisation: true,
    path: attachmentId => `/v1/attachments/${attachmentId}/content`,
    expected: [401, 403, 404, 200, 404, 404, 200, 200, 200],
  },
  {
    route: 'get /v1/attachments/{attachmentId}',
    givenFile: true,
    path: attachmentId => `/v1/attachments/${attachmentId}`,
    expected: readable,
  },
  {
    route: 'get /v1/attachments/{attachmentId}/content',
    givenFile: true,
    path: attachmentId => `/v1/attachments/${attachmentId}/content`,
    expected: readable,
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
    // Who may import learns that there is no such system.
    route: 'post /v1/record-imports',
    path: () => '/v1/record-imports',
    body: () => ({
      source: 'Register',
      records: [
        {
          ...review,
          id: 'R-1',
          entityRef: 'aisystem:default/never',
          state: 'submitted',
          author: 'user:default/tom',
          effectiveAt: '2026-01-01T00:00:00Z',
        },
      ],
    }),
    expected: [401, 403, 403, 403, 403, 403, 403, 400, 400],
  },
  {
    route: 'get /v1/records/{recordId}',
    given: () => review,
    path: recordId => `/v1/records/${recordId}`,
    expected: readable,
  },
  {
    route: 'get /v1/records/{recordId}/basis',
    given: () => review,
    path: recordId => `/v1/records/${recordId}/basis`,
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
        monitoring: { metrics: [{ metric: 'drift', kind: 'drift' }] },
      },
    });
    await provider.set([
      {
        ...limit,
        metadata: { name: metadata.name, namespace: 'default' },
      } as Entity,
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'API',
        metadata: { name: 'tickets' },
        spec: {
          type: 'mcp-server',
          lifecycle: 'production',
          owner: 'others',
          definition: 'x',
        },
      },
    ]);
    portal = await startPortal({
      provider,
      config: { permission: { enabled: true } },
      aiGovernance: {
        // Bob is named, and the policy does not let him.
        recordImports: {
          people: ['user:default/auditor', 'user:default/bob'],
          services: ['external:test-service'],
        },
      },
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
    await eventually(
      () => portal.get('/v1/unregistered', tom).then(({ body }) => body),
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

  const upload = async (file: object | string, name: string, to = SYSTEM) => {
    const call = request(portal.url)
      .post(`/api/ai-governance${to}/attachments`)
      .query({ fileName: name })
      .set('authorization', tom);
    if (typeof file === 'string') {
      call.set('content-type', 'text/plain');
    }
    const { status, body } = await call.send(file);
    expect([status, body]).toEqual([201, expect.anything()]);
    return body as { id: string };
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
    const { route, given, givenFile, path, body, expected } = row;
    const [method] = route.split(' ');
    const statuses: Array<[Who, number]> = [];
    for (const who of WHO) {
      const place = row.ofOrganisation ? '/v1/management-system' : SYSTEM;
      const thing = given
        ? await write(given(), place)
        : givenFile && (await upload({ n: 1 }, 'n.json', place));
      const recordId = thing ? thing.id : '';
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
    // Nobody else could decide on what the risk owner asks for.
    expect([own.status, own.body.error.message]).toEqual([
      400,
      expect.stringContaining('Nobody could decide on this risk-acceptance'),
    ]);
  });

  it('counts attention and findings over what one may read', async () => {
    const totals = async (who: Who) => {
      const [attention, findings] = await Promise.all(
        ['/v1/attention?limit=500', '/v1/unregistered'].map(path =>
          portal.get(path, headerOf(who)),
        ),
      );
      expect(attention.body.items).toHaveLength(attention.body.totalItems);
      return [
        attention.body.counts.dangling ?? 0,
        attention.body.totalItems > 0,
        findings.body.counts.open + findings.body.counts.dismissed,
      ];
    };
    expect(await totals('ada')).toEqual([1, true, 1]);
    expect(await totals('blind')).toEqual([0, false, 0]);
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

  it('gives out a file so that it cannot run in the portal, whatever is in it', async () => {
    const html = '<!doctype html><script>parent.stolen = 1</script>';
    const { id } = await upload(html, 'nötes for "you".txt');
    const response = await request(portal.url)
      .get(`/api/ai-governance/v1/attachments/${id}/content`)
      .set('authorization', headerOf('bob'))
      .buffer(true)
      .parse((stream, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', chunk => chunks.push(chunk));
        stream.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect(response.status).toBe(200);
    expect(response.body).toEqual(Buffer.from(html));
    expect(response.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition':
        "attachment; filename*=UTF-8''n%C3%B6tes%20for%20_you_.txt",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'content-length': String(html.length),
    });
  });

  it('does not tell a file that may not be read from one that there is not', async () => {
    const { id } = await upload('x', 'x.txt');
    const ask = async (attachmentId: string) => {
      const { status, body } = await portal.get(
        `/v1/attachments/${attachmentId}/content`,
        headerOf('blind'),
      );
      return [status, body.error.message.replace(attachmentId, '')];
    };
    expect(await ask(id)).toEqual([404, 'No file ']);
    expect(await ask('nothing')).toEqual([404, 'No file ']);
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
    const file = await upload('x', 'x.txt');
    const { id } = await write({
      ...review,
      data: { ...review.data, attachments: [file.id] },
    });
    await provider.set([]);
    await eventually(
      () => portal.get('/v1/archive', headerOf('auditor')),
      ({ body }) => body.items.length === 1 && body.mayRelink,
    );
    const statusFor = async (who: Who, path: string) =>
      (await portal.get(path, headerOf(who))).status;
    for (const path of [
      `${SYSTEM}/records`,
      `/v1/records/${id}`,
      `/v1/records/${id}/basis`,
      `/v1/records/${id}/revisions`,
      `${SYSTEM}/activity`,
      `/v1/attachments/${file.id}`,
      `/v1/attachments/${file.id}/content`,
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
    const uploaded = await portal.send(
      'post',
      `${SYSTEM}/attachments?fileName=a.json`,
      {},
      headerOf('auditor'),
    );
    expect(uploaded.status).toBe(404);
  });
});
