import { TestDatabases } from '@backstage/backend-test-utils';
import { aiSystem, eventually, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(240_000);

const risk = (title: string) => ({
  type: 'risk',
  submit: true,
  data: {
    title,
    category: 'bias-and-discrimination',
    cause: 'Groups are treated unlike.',
    status: 'open',
    inherent: { likelihood: 4, impact: 4 },
  },
});

const waiver = (reason: string) => ({
  type: 'waiver',
  subject: 'INV-02',
  data: { reason },
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  submit: true,
});

/** As `TestDatabases` finds the servers that tests may use. */
const postgres = ([18, 17, 16, 15, 14] as const)
  .filter(
    major =>
      process.env[`BACKSTAGE_TEST_DATABASE_POSTGRES${major}_CONNECTION_STRING`],
  )
  .map(major => `POSTGRES_${major}` as const);

const databases = TestDatabases.create({ ids: [...postgres] });

describe.each(['Lunr', ...postgres])('search, %s', engine => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal({
      entities: [
        aiSystem(
          'scoring',
          { owner: 'group:default/team', risk: { class: 'high' } },
          { title: 'Credit scoring', description: 'Proposes zebra limits' },
        ),
        aiSystem('whisper', { risk: { class: 'limited' } }),
        // Named by short words that controls and records hold as well.
        aiSystem('log-risk', {}, { title: 'Owner test' }),
      ],
      ...(engine !== 'Lunr' && {
        postgres: await databases.init(engine as 'POSTGRES_15'),
      }),
    });
    // The catalog takes a while to know the system.
    await eventually(
      () => portal.write('whisper', risk('Zebra listens in')),
      ({ status }) => status === 201,
    );
    await eventually(
      () => portal.write('scoring', risk('Zebra bias')),
      ({ status }) => status === 201,
    );
    for (const [system, record] of [
      ['scoring', waiver('The zebra moves')],
      ['whisper', waiver('The zebra whispers')],
    ] as const) {
      const { status, body } = await portal.write(system, record);
      if (status !== 201) throw new Error(JSON.stringify(body));
    }
    await eventually(
      () => portal.find('vera', 'zebra'),
      hits => hits.length === 5,
    );
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it('finds systems, records and risks, with facets and where they are', async () => {
    const hits = await portal.find('vera', 'zebra');
    const about = hits
      .filter(({ document }) => document.entityRef.endsWith('/scoring'))
      .map(({ type, document }) => ({ type, ...document }))
      .sort((a, b) => (a.type < b.type ? -1 : 1));
    const facets = {
      class: 'high',
      level: 'none',
      owner: 'group:default/team',
      systemTitle: 'Credit scoring',
    };
    const page = '/catalog/default/aisystem/scoring';
    expect(about).toMatchObject([
      {
        type: 'ai-record',
        title: expect.stringMatching(/: INV-02$/),
        location: `${page}/ai-controls?control=INV-02`,
        state: 'submitted',
        ...facets,
      },
      {
        type: 'ai-risk',
        title: 'Zebra bias',
        location: expect.stringMatching(
          new RegExp(`^${page}/ai-risk\\?risk=[0-9a-f-]{36}$`),
        ),
        state: 'open',
        ...facets,
      },
      {
        type: 'ai-system',
        title: 'Credit scoring',
        location: page,
        kind: 'AISystem',
        state: 'operation-monitoring',
        ...facets,
      },
    ]);
  });

  it.each([
    ['class', 'high', 3],
    ['class', 'limited', 2],
    ['owner', 'group:default/team', 3],
    ['state', 'submitted', 2],
    ['level', 'gold', 0],
  ])('filters by %s %s', async (facet, value, found) => {
    const hits = await portal.find('vera', 'zebra', {
      [`filters[${facet}]`]: value,
    });
    // The engine also finds what has the facet and not the word, after what has both.
    const named = hits.filter(hit => /zebra/i.test(JSON.stringify(hit)));
    expect(named).toHaveLength(found);
    expect(hits.map(({ document }) => document)).toEqual(
      hits.map(() => expect.objectContaining({ [facet]: value })),
    );
  });

  it.each([
    ['log', 2],
    ['risk', 2],
    ['test', 2],
    ['owner', 2],
    ['Test Owner', 1],
    ['log-risk', 1],
  ])(
    'lists a system that is called %s before what only mentions that',
    async (term, least) => {
      const hits = await portal.find('vera', term);
      expect(hits.length).toBeGreaterThanOrEqual(least);
      expect(hits[0]).toMatchObject({
        type: 'ai-system',
        document: { entityRef: 'aisystem:default/log-risk' },
      });
      const places = hits.map(({ type, document }) => [
        type,
        document.location,
      ]);
      expect(new Set(places.map(String)).size).toBe(hits.length);
    },
  );

  it('lists it on the first page alone', async () => {
    const isSystem = ({ document }: { document: Record<string, string> }) =>
      document.entityRef === 'aisystem:default/log-risk' &&
      document.documentType === 'ai-system';
    const page = (cursor?: string) =>
      portal.findPage('vera', 'owner', {
        pageLimit: '2',
        ...(cursor && { pageCursor: cursor }),
      });
    const seen = [];
    let cursor: string | undefined;
    do {
      const { results, nextPageCursor } = await page(cursor);
      seen.push(results.filter(isSystem).length);
      cursor = nextPageCursor;
    } while (cursor && seen.length < 20);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([1, ...seen.slice(1).map(() => 0)]);
  });

  it('does not show it first to those who may not read it', async () => {
    const hits = await portal.find('ada', 'whisper');
    expect(JSON.stringify(hits)).not.toContain('whisper');
    expect(await portal.find('eve', 'owner')).toEqual([]);
  });

  it('finds controls', async () => {
    const hits = await portal.find('vera', 'attested', {
      'types[0]': 'ai-control',
    });
    const locations = hits.map(({ document }) => document.location);
    expect(locations).toContain(
      '/ai-governance/controls?pack=iso-42001&find=INV-02',
    );
    expect(
      await portal.find('eve', 'attested', { 'types[0]': 'ai-control' }),
    ).toEqual([]);
  });

  it.each([
    ['all types', {}],
    ['one of governance', { 'types[0]': 'ai-risk' }],
    ['one of governance, spelt otherwise', { types: 'ai-risk' }],
  ])(
    'shows nothing to those who may not read governance, of %s',
    async (_, query: Record<string, string>) => {
      expect(await portal.find('vera', 'zebra')).not.toEqual([]);
      expect(await portal.find('eve', 'zebra', query)).toEqual([]);
    },
  );

  it.each(['v1', 'v2'] as const)(
    'shows agents what it shows those for whom they act, by %s',
    async version => {
      const found = await portal.findByAction('vera', version, {
        term: 'zebra',
      });
      expect(found).toHaveLength(5);
      for (const input of [
        { term: 'zebra' },
        { term: 'zebra', types: ['ai-system', 'ai-risk'] },
      ]) {
        expect(await portal.findByAction('eve', version, input)).toEqual([]);
      }
    },
  );

  it('shows nothing of a hidden system, nor its records and risks', async () => {
    for (const term of ['zebra', 'whisper', 'listens', 'whispers']) {
      const text = JSON.stringify(await portal.find('ada', term));
      expect(text).not.toMatch(/whisper|listens/i);
    }
    expect(await portal.find('ada', 'zebra')).toHaveLength(3);
    expect(await portal.find('vera', 'whispers')).not.toEqual([]);
  });
});
