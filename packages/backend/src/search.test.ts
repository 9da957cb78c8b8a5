import aiGovernancePlugin from '@ai-catalogue/backstage-plugin-ai-governance-backend';
import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import searchModule from '@ai-catalogue/backstage-plugin-search-backend-module-ai-governance';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModuleCatalog from '@backstage/plugin-search-backend-module-catalog';
import searchModulePg from '@backstage/plugin-search-backend-module-pg';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { parse } from 'yaml';

jest.setTimeout(240_000);

const LONGEST_WAIT_MS = 120_000;

const SOON = {
  frequency: { seconds: 1 },
  timeout: { minutes: 1 },
  initialDelay: { seconds: 1 },
};

/** As the portal is set up. */
const { search } = parse(
  readFileSync(resolve(__dirname, '../../../app-config.yaml'), 'utf8'),
);

const DESCRIPTORS = `
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata: { name: scoring, title: Zebra scoring }
spec:
  type: predictive
  lifecycle: production
  lifecycleStage: operation-monitoring
  owner: team
  risk: { class: limited }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: zebra-service }
spec: { type: service, lifecycle: production, owner: team }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team }
spec: { type: team, children: [] }
`;

const url = process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING;
const databases = TestDatabases.create({
  ids: ['SQLITE_3', ...(url ? (['POSTGRES_15'] as const) : [])],
});

/** Where each plugin keeps its tables, in one database of a test. */
async function databaseOf(id: string) {
  if (!id.startsWith('POSTGRES')) {
    return { client: 'better-sqlite3', connection: ':memory:' };
  }
  const knex = await databases.init(id as 'POSTGRES_15');
  const { database } = knex.client.connectionSettings;
  const { hostname, port, username, password } = new URL(url!);
  return {
    client: 'pg',
    pluginDivisionMode: 'schema',
    connection: {
      host: hostname,
      port: Number(port || 5432),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database,
    },
  };
}

describe.each(databases.eachSupportedId())('search of the portal, %s', id => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const find = async (query: Record<string, string>) => {
    const params = new URLSearchParams(query);
    const response = await fetch(
      `http://127.0.0.1:${backend.server.port()}/api/search/query?${params}`,
      { headers: { authorization: mockCredentials.user.header() } },
    );
    const body = await response.json();
    if (body.error?.name === 'MissingIndexError') return [];
    if (!response.ok) throw new Error(JSON.stringify(body));
    return body.results as Array<{
      type: string;
      document: Record<string, string>;
    }>;
  };

  beforeAll(async () => {
    const target = join(folder, 'catalog-info.yaml');
    writeFileSync(target, DESCRIPTORS);
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleAiSystem,
        aiGovernancePlugin,
        searchPlugin,
        searchModule,
        searchModuleCatalog,
        searchModulePg,
        schedulerServiceFactory,
        databaseServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            backend: { database: await databaseOf(id) },
            catalog: {
              processingInterval: '1s',
              rules: [{ allow: ['AISystem', 'Component', 'Group'] }],
              locations: [{ type: 'file', target }],
            },
            search: {
              collators: {
                catalog: { ...search.collators.catalog, schedule: SOON },
                aiGovernance: { schedule: SOON },
              },
            },
            aiGovernance: {
              schedule: { ...SOON, frequency: { seconds: 2 } },
              changePollInterval: { seconds: 1 },
            },
          },
        }),
      ],
    });
    const deadline = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      const types = (await find({ term: 'zebra' })).map(({ type }) => type);
      if (types.includes('ai-system') && types.includes('software-catalog')) {
        return;
      }
      if (Date.now() > deadline) throw new Error(`Found only ${types}`);
      await new Promise(done => setTimeout(done, 200));
    }
  });

  afterAll(async () => {
    await backend?.stop();
    rmSync(folder, { recursive: true });
  });

  it('finds an AI system once, and other entities as before', async () => {
    const hits = await find({ term: 'zebra' });
    expect(
      hits
        .map(({ type, document }) => `${type} ${document.location}`)
        .filter(text => /scoring|zebra-service/.test(text))
        .sort(),
    ).toEqual([
      'ai-system /catalog/default/aisystem/scoring',
      'software-catalog /catalog/default/component/zebra-service',
    ]);
  });

  it.each([
    ['class', 'limited', 'high'],
    ['level', 'none', 'gold'],
    ['owner', 'group:default/team', 'group:default/lending'],
    ['state', 'operation-monitoring', 'retirement'],
    ['kind', 'AISystem', 'Resource'],
  ])('filters by %s', async (facet, value, other) => {
    const hits = await find({ term: 'zebra', [`filters[${facet}]`]: value });
    // An engine may add what has the facet and not the word.
    const hit = hits.find(({ document }) => document.title === 'Zebra scoring');
    expect(hit?.document).toMatchObject({ [facet]: value });
    const others = await find({ term: 'zebra', [`filters[${facet}]`]: other });
    expect(JSON.stringify(others)).not.toContain('Zebra scoring');
  });
});
