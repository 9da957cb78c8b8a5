import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';
import { ReadOutcome } from '../documents';
import { ScanReport } from './types';

const databases = createTestDatabases();

/** An entity of the catalog as teams describe it. */
function entity(
  kind: string,
  name: string,
  change: {
    type?: string;
    tags?: string[];
    etag?: string;
    relations?: Entity['relations'];
    located?: boolean;
    owner?: string;
  } = {},
): Entity {
  const { type = 'service', tags, etag = 'v1', relations, located } = change;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'default',
      name,
      tags,
      etag,
      annotations: located
        ? {
            'backstage.io/managed-by-location': `url:https://git.example.com/${name}/catalog-info.yaml`,
          }
        : {},
    },
    spec: { type, lifecycle: 'production', owner: change.owner ?? 'team' },
    relations,
  };
}

const dependsOn = (targetRef: string) => ({ type: 'dependsOn', targetRef });

const landscape = (): Entity[] => [
  entity('Component', 'summariser', { tags: ['llm'], owner: 'desk' }),
  entity('Component', 'mailer', { tags: ['mail'] }),
  entity('Component', 'explainer', {
    relations: [dependsOn('resource:default/chat')],
  }),
  entity('Resource', 'chat', { type: 'ml-model' }),
  entity('API', 'jira-mcp', { type: 'mcp-server' }),
  entity('AiResource', 'skill', { type: 'skill' }),
];

describe.each(databases.eachSupportedId())('unregistered AI, %s', id => {
  async function setUp(
    entities = landscape(),
    options: Omit<Parameters<typeof createTestGovernance>[0], 'knex'> = {},
  ) {
    const knex = await initDatabase(databases, id as string);
    const governance = await createTestGovernance({ knex, ...options });
    governance.catalog.put(...entities);
    await governance.run();
    await governance.scanner.run();
    const { unregistered, caller } = governance;
    const list = (
      request: Partial<Parameters<typeof unregistered.listFindings>[0]> = {},
    ) =>
      unregistered.listFindings(
        { state: 'open', limit: 500, ...request },
        caller,
      );
    const refs = async (...args: Parameters<typeof list>) =>
      (await list(...args)).items.map(({ entityRef }) => entityRef).sort();
    return { ...governance, knex, list, refs };
  }

  it('finds what looks like AI, and says why', async () => {
    const { list } = await setUp();
    const { items, totalItems, counts, scannedAt } = await list();
    expect(
      items.map(({ entityRef, signals }) => [
        entityRef,
        signals.map(({ source, value }) => `${source} ${value}`),
      ]),
    ).toEqual([
      ['airesource:default/skill', ['kind AiResource']],
      ['api:default/jira-mcp', ['type mcp-server']],
      ['component:default/summariser', ['tag llm']],
      ['resource:default/chat', ['type ml-model']],
      [
        'component:default/explainer',
        ['model-dependency resource:default/chat'],
      ],
    ]);
    expect([totalItems, counts, scannedAt]).toEqual([
      5,
      { open: 5, dismissed: 0 },
      NOON,
    ]);
    expect(items[2].descriptor).toContain('owner: group:default/desk');
  });

  it('pages and filters, and counts what it lists', async () => {
    const { list, unregistered, caller } = await setUp();
    const all = await list();
    const seen: string[] = [];
    let after: typeof all.next;
    do {
      const page = await unregistered.listFindings(
        { state: 'open', limit: 2, after },
        caller,
      );
      expect(page.totalItems).toBe(all.totalItems);
      seen.push(...page.items.map(({ entityRef }) => entityRef));
      after = page.next;
    } while (after);
    expect(seen).toEqual(all.items.map(({ entityRef }) => entityRef));

    for (const request of [
      { q: 'SUMM' },
      { owner: ['group:default/desk'] },
      {
        scope: {
          type: 'refs' as const,
          refs: ['component:default/summariser'],
        },
      },
    ]) {
      const { items, totalItems, counts } = await list(request);
      expect(items.map(({ name }) => name)).toEqual(['summariser']);
      expect([totalItems, counts.open]).toEqual([1, 1]);
    }
    expect((await list({ scope: { type: 'refs', refs: [] } })).totalItems).toBe(
      0,
    );
  });

  it('leaves out what an AI system covers, as soon as it is registered', async () => {
    const { refs, catalog, run } = await setUp([
      ...landscape(),
      entity('API', 'ask', {
        type: 'mcp-server',
        relations: [
          { type: 'apiProvidedBy', targetRef: 'component:default/summariser' },
        ],
      }),
    ]);
    expect(await refs()).toHaveLength(6);
    catalog.put(
      aiSystem('s', {
        spec: {
          dependsOn: ['component:default/summariser'],
          models: [{ name: 'chat', entityRef: 'resource:default/chat' }],
          tools: ['api:default/jira-mcp'],
          system: 'everything',
        },
      }),
    );
    await run();
    // No new scan, and what the covered component provides is covered with it.
    expect(await refs()).toEqual([
      'airesource:default/skill',
      'component:default/explainer',
    ]);
    catalog.remove('aisystem:default/s');
    await run();
    expect(await refs()).toHaveLength(6);
  });

  describe('a model that was found', () => {
    const found = (name: string, model: Record<string, string>) => {
      const item = entity('Resource', name, { type: 'ai-model' });
      item.metadata.annotations = Object.fromEntries(
        Object.entries(model).map(([key, value]) => [
          `ai-governance/model-${key}`,
          value,
        ]),
      );
      return item;
    };
    const running = () => [
      found('by-purl', {
        purl: 'pkg:generic/acme/whisper@1.2',
        name: 'whisper',
        version: '1.2',
        'runs-in': 'claims/Deployment/letters',
      }),
      found('by-name', { group: 'acme', name: 'ears', version: '3' }),
      found('older', { group: 'acme', name: 'ears', version: '2' }),
    ];
    const declaring = (
      models: Array<{ name: string; version?: string; purl?: string }>,
    ) => aiSystem('letters', { spec: { models } });
    const models = [
      { name: 'Whisper', purl: 'pkg:generic/acme/whisper@1.2' },
      { name: 'acme/ears', version: '3' },
    ];

    it('is covered by what declares the same model, as long as it does', async () => {
      const { refs, list, catalog, run } = await setUp(running());
      expect(await refs()).toEqual([
        'resource:default/by-name',
        'resource:default/by-purl',
        'resource:default/older',
      ]);
      const { items } = await list({ q: 'by-purl' });
      expect(items[0].signals[0]).toMatchObject({
        source: 'running-model',
        value: 'claims/Deployment/letters',
      });
      expect(items[0].descriptor).toContain(
        'purl: pkg:generic/acme/whisper@1.2',
      );

      catalog.put(declaring(models));
      await run();
      expect(await refs()).toEqual(['resource:default/older']);

      const changed = declaring(models.slice(1));
      changed.metadata.etag = 'v2';
      catalog.put(changed);
      await run();
      expect(await refs()).toEqual([
        'resource:default/by-purl',
        'resource:default/older',
      ]);

      catalog.remove('aisystem:default/letters');
      await run();
      expect(await refs()).toHaveLength(3);
    });

    it('leads to the AI systems that declare it', async () => {
      const { catalog, run, service, caller } = await setUp(running());
      catalog.put(declaring(models), aiSystem('other'));
      await run();
      const related = async (ref: string) => {
        const { items } = await service.listSystems(
          {
            filter: { relatedTo: [ref] },
            order: { field: 'name', direction: 'asc' },
            limit: 10,
          },
          caller,
        );
        return items.map(({ entityRef }) => entityRef);
      };
      expect(await related('resource:default/by-purl')).toEqual([
        'aisystem:default/letters',
      ]);
      expect(await related('resource:default/older')).toEqual([]);
    });
  });

  it('looks at kinds and types that an organisation adds', async () => {
    const own = [
      entity('ModelGateway', 'gateway'),
      entity('Resource', 'box', { type: 'oracle-box' }),
      entity('Component', 'asker', {
        relations: [dependsOn('resource:default/box')],
      }),
      entity('AiModelServerAPI', 'granite', { type: 'ai-model-server' }),
    ];
    const { refs } = await setUp(own);
    expect(await refs()).toEqual(['aimodelserverapi:default/granite']);
    const {
      refs: more,
      catalog,
      run,
    } = await setUp(own, {
      additional: { kinds: ['ModelGateway'], modelTypes: ['oracle-box'] },
    });
    expect(await more()).toEqual([
      'aimodelserverapi:default/granite',
      'component:default/asker',
      'modelgateway:default/gateway',
      'resource:default/box',
    ]);
    catalog.put(
      aiSystem('s', {
        spec: { dependsOn: ['aimodelserverapi:granite', 'resource:box'] },
      }),
    );
    await run();
    expect(await more()).toEqual([
      'component:default/asker',
      'modelgateway:default/gateway',
    ]);
  });

  it('forgets what left the catalog or no longer looks like AI, and keeps since when', async () => {
    const { list, catalog, scanner, clock } = await setUp();
    clock.now += HOUR;
    catalog.remove('airesource:default/skill');
    catalog.put(
      entity('Component', 'summariser', { etag: 'v2' }),
      entity('API', 'jira-mcp', { type: 'mcp-server', tags: ['mcp'] }),
    );
    await scanner.run();
    const { items } = await list();
    expect(items.map(({ name }) => name).sort()).toEqual([
      'chat',
      'explainer',
      'jira-mcp',
    ]);
    expect(new Set(items.map(({ foundAt }) => foundAt))).toEqual(
      new Set([new Date(NOON).toISOString()]),
    );
  });

  it('keeps everything when a scan is cut off, and tells of it', async () => {
    const { list, catalog, scanner, clock } = await setUp();
    clock.now += HOUR;
    const controller = new AbortController();
    let pages = 0;
    catalog.beforePage = () => {
      if (++pages > 4) controller.abort(new Error('stopping'));
    };
    await expect(scanner.run({ signal: controller.signal })).rejects.toThrow(
      'stopping',
    );
    const { totalItems, scannedAt } = await list();
    expect([totalItems, scannedAt]).toEqual([5, NOON]);
  });

  it('does the same when two scan at once', async () => {
    const { refs, scanner, knex } = await setUp();
    await Promise.all([scanner.run(), scanner.run()]);
    expect(await refs()).toHaveLength(5);
    expect(await knex('discovered_entities')).toHaveLength(5);
  });

  describe('dependency manifests', () => {
    const MANIFEST = 'https://git.example.com/router/requirements.txt';
    const router = (etag = 'v1') =>
      entity('Component', 'router', { etag, located: true });

    it('are read beside the descriptor, again only when the entity changed', async () => {
      const { refs, catalog, documents, scanner } = await setUp([router()]);
      expect(await refs()).toEqual([]);
      const reads = documents.reads.length;
      expect(documents.reads).toContain(MANIFEST);

      documents.put(MANIFEST, 'openai==1.0\n');
      await scanner.run();
      expect(documents.reads).toHaveLength(reads);

      catalog.put(router('v2'));
      const report: ScanReport = await scanner.run();
      expect(report.sources).toBe(1);
      expect(documents.reads).toHaveLength(2 * reads);
      expect(await refs()).toEqual(['component:default/router']);
      // What they named is known without reading them again.
      await scanner.run();
      expect(documents.reads).toHaveLength(2 * reads);
      expect(await refs()).toEqual(['component:default/router']);
    });

    it('are tried again a day after their source was out of reach', async () => {
      const { refs, documents, scanner, clock, catalog } = await setUp([]);
      documents.put('https://git.example.com/router/package.json', {
        status: 'unavailable',
        detail: 'host not allowed',
      });
      documents.put(MANIFEST, 'openai==1.0\n');
      catalog.put(router());
      await scanner.run();
      // One refusal is enough.
      expect(documents.reads).toHaveLength(1);
      clock.now += DAY - 1;
      await scanner.run();
      expect(documents.reads).toHaveLength(1);
      documents.put('https://git.example.com/router/package.json', '{}');
      clock.now += 1;
      await scanner.run();
      expect(await refs()).toEqual(['component:default/router']);
    });

    it.each<[string, string | ReadOutcome, string]>([
      ['is none', '<a'.repeat(50_000), 'could not be read'],
      [
        'is too large',
        { status: 'malformed', detail: 'it is larger than 10 bytes' },
        'could not be read: it is larger than 10 bytes',
      ],
    ])('that one %s keeps no other from being read', async (_, pom, reason) => {
      const logger = mockServices.logger.mock();
      const { refs, documents, scanner, catalog } = await setUp([], { logger });
      documents.put('https://git.example.com/router/pom.xml', pom);
      documents.put(
        'https://git.example.com/router/go.mod',
        'require google.golang.org/genai v1.0.0',
      );
      catalog.put(router());
      await scanner.run();
      expect(await refs()).toEqual(['component:default/router']);
      expect(logger.warn.mock.calls.flat()).toEqual([
        expect.stringMatching(
          `^pom.xml of component:default/router .*${reason}`,
        ),
      ]);
    });

    it('are read of so many sources at most in one scan', async () => {
      const sources = ['a', 'b', 'c', 'd', 'e'].map(name =>
        entity('Component', name, { located: true }),
      );
      const { scanner, knex } = await setUp(sources, { maxSources: 2 });
      const read = async () => (await knex('source_libraries')).length;
      expect(await read()).toBe(2);
      await scanner.run();
      expect(await read()).toBe(4);
      await scanner.run();
      await scanner.run();
      expect(await read()).toBe(5);
    });

    it('are not read at all when that is switched off', async () => {
      const { documents } = await setUp([router()], { maxSources: 0 });
      expect(documents.reads).toEqual([]);
    });
  });

  describe('dismissals', () => {
    const ref = 'component:default/summariser';
    const inDays = (days: number) => new Date(NOON + days * DAY).toISOString();
    const dismissal = { entityRef: ref, reason: 'A test', until: inDays(30) };

    it('take a finding off the list until their date, and say who', async () => {
      const { list, refs, unregistered, clock, records } = await setUp();
      const by = person('bob');
      expect(await unregistered.dismiss(dismissal, by)).toEqual({
        ...dismissal,
        by: 'user:default/bob',
        at: new Date(NOON).toISOString(),
      });
      expect(await refs()).not.toContain(ref);
      const { items, totalItems, counts } = await list({ state: 'dismissed' });
      expect(items).toMatchObject([
        { entityRef: ref, dismissal: { reason: 'A test' } },
      ]);
      expect([totalItems, counts]).toEqual([1, { open: 4, dismissed: 1 }]);
      expect(await records.verifyTrail(by)).toMatchObject({
        valid: true,
        entries: 1,
      });

      clock.now = NOON + 30 * DAY - 1;
      expect(await refs()).not.toContain(ref);
      clock.now += 1;
      expect(await refs()).toContain(ref);
      expect((await list()).counts).toEqual({ open: 5, dismissed: 0 });
    });

    it('keep their day when the organisation moves to another zone', async () => {
      const until = '2026-12-31';
      const before = await setUp(landscape(), {
        policy: { timeZone: 'Pacific/Kiritimati' },
      });
      await before.unregistered.dismiss({ ...dismissal, until }, before.caller);
      const after = await createTestGovernance({
        knex: before.knex,
        policy: { timeZone: 'Pacific/Pago_Pago' },
      });
      const at = async (now: string) => {
        after.clock.now = Date.parse(now);
        const { counts, items } = await after.unregistered.listFindings(
          { state: 'dismissed', limit: 5 },
          after.caller,
        );
        return [counts.dismissed, items.map(item => item.dismissal?.until)];
      };
      expect(await at('2027-01-01T10:59:59Z')).toEqual([1, [until]]);
      expect(await at('2027-01-01T11:00:00Z')).toEqual([0, []]);
      const { records, caller } = after;
      expect(await records.verifyTrail(caller)).toMatchObject({ valid: true });
    });

    it('outlive a scan, and are replaced by later ones', async () => {
      const { refs, unregistered, scanner, caller, clock } = await setUp();
      await unregistered.dismiss(dismissal, caller);
      await scanner.run();
      expect(await refs()).not.toContain(ref);
      await unregistered.dismiss({ ...dismissal, until: inDays(1) }, caller);
      clock.now = NOON + DAY;
      expect(await refs()).toContain(ref);
    });

    it.each([
      ['no reason', { reason: '  ' }],
      ['a date that has passed', { until: inDays(-1) }],
      ['a date without end', { until: inDays(5 * 366 + 1) }],
      ['no date', { until: 'soon' }],
    ])('are refused with %s', async (_, change) => {
      const { unregistered, caller, refs } = await setUp();
      await expect(
        unregistered.dismiss({ ...dismissal, ...change }, caller),
      ).rejects.toMatchObject({ name: 'InputError' });
      expect(await refs()).toContain(ref);
    });

    it('are for findings only', async () => {
      const { unregistered, caller } = await setUp();
      for (const entityRef of [
        'component:default/mailer',
        'component:default/nowhere',
      ]) {
        await expect(
          unregistered.dismiss({ ...dismissal, entityRef }, caller),
        ).rejects.toMatchObject({ name: 'NotFoundError' });
      }
    });
  });

  it('works on the entities of a catalog by their references', async () => {
    const { list } = await setUp();
    const expected = landscape()
      .map(item => stringifyEntityRef(item))
      .filter(name => !name.includes('mailer'))
      .sort();
    const found = (await list()).items.map(({ entityRef }) => entityRef);
    expect(found.sort()).toEqual(expected);
  });
});
