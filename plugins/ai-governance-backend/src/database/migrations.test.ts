import { AISystemSpec } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { readdirSync } from 'fs';
import { Knex } from 'knex';
import {
  createTestGovernance,
  DAY,
  TestGovernance,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases } from '../__testUtils__/databases';
import { Readable } from 'stream';
import { createLeaseStore } from './createLeaseStore';
import { createWebhookStore } from './createWebhookStore';
import {
  aiSystem,
  component,
  group,
  systemIn,
  systemRef,
  user,
} from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';

const directory = resolvePackagePath(
  '@ai-catalogue/backstage-plugin-ai-governance-backend',
  'migrations',
);
const files = readdirSync(directory).sort();

const databases = createTestDatabases();

async function tables(knex: Knex): Promise<string[]> {
  const isPostgres = knex.client.config.client === 'pg';
  const { rows, ...rest } = await knex.raw(
    isPostgres
      ? `select tablename as name from pg_tables where schemaname = 'public'`
      : `select name from sqlite_master where type = 'table'`,
  );
  const found: Array<{ name: string }> = rows ?? Object.values(rest);
  return found
    .map(row => row.name)
    .filter(name => !/^(knex_|sqlite_)/.test(name))
    .sort();
}

/** A metric that what is measured breaches. */
const monitoring: AISystemSpec['monitoring'] = {
  metrics: [
    {
      metric: 'drift',
      kind: 'drift',
      comparator: 'lte',
      threshold: 0.05,
      cadence: 'P1D',
    },
  ],
};

/** Leaves something in every table of measurements. */
async function measureAndSumUp(governance: TestGovernance): Promise<void> {
  const { clock, measurements, measurementStore, caller } = governance;
  const push = (ats: number[], idempotencyKey: string) =>
    measurements.push(
      {
        batch: {
          measurements: ats.map(at => ({
            system: 'a',
            metric: 'drift',
            value: 0.1,
            at: new Date(at).toISOString(),
          })),
        },
        idempotencyKey,
      },
      caller,
    );
  await push([clock.now - 9 * DAY, clock.now - 8 * DAY, clock.now], 'first');
  await measurementStore.rollUp({
    now: clock.now,
    retention: { rawMs: DAY },
  });
  await governance.puller.run({
    id: 'probe',
    async *pull() {
      yield {};
    },
  });
  // What changes a result cites what was measured.
  governance.catalog.put(
    aiSystem('a', {
      metadata: { etag: 'v2' },
      spec: {
        owner: 'nowhere',
        documentation: { modelCard: 'card.md' },
        monitoring,
        models: [{ name: 'risk', version: '1' }],
      },
    }),
  );
  await governance.run();
}

/** Leaves something in every table of what is sent out. */
async function queueForWebhook(
  knex: Knex,
  { signalMarks, clock }: TestGovernance,
): Promise<void> {
  await signalMarks.of(systemRef('a'));
  const store = createWebhookStore(knex);
  await store.openWebhook('tickets', '0');
  await store.enqueue('tickets', {
    from: '0',
    to: '1',
    deliveries: [
      { eventId: 'e', type: 'level.fallen', occurredAt: 0, body: '{}' },
    ],
    now: clock.now,
  });
}

/** A model that a scanner found. */
function modelFound(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: 'default',
      name,
      annotations: { 'ai-governance/model-name': name },
    },
    spec: { type: 'ai-model', owner: 'team' },
  };
}

describe.each(databases.eachSupportedId())('migrations, %s', id => {
  it('go up, hold data, go down, and up again', async () => {
    const knex = await databases.init(
      id as Parameters<TestDatabases['init']>[0],
    );
    await knex.migrate.latest({ directory });
    const governance = await createTestGovernance({
      knex,
      nonconformity: {},
    });
    governance.catalog.put(
      aiSystem('a', {
        spec: {
          owner: 'team',
          documentation: { modelCard: 'card.md' },
          monitoring,
          models: [{ name: 'risk', version: '1' }],
        },
      }),
      group('team', { members: ['ada'], children: ['child'] }),
      group('child'),
      systemIn('lending', 'finance'),
      user('ada'),
      { ...component('bot'), kind: 'API', spec: { type: 'mcp-server' } },
      modelFound('risk'),
      component('service'),
    );
    await governance.run();
    await governance.eventGatherer.gather();
    await governance.notifier!.run();
    await governance.scanner.run();
    await governance.unregistered.dismiss(
      {
        entityRef: 'api:default/bot',
        reason: 'A test',
        until: '2026-11-30',
      },
      governance.caller,
    );
    await governance.attention.remind(
      { entityRef: systemRef('a'), kind: 'class-not-set', key: '' },
      governance.caller,
    );
    await governance.calendarFeeds.createFeed({ name: 'Work' }, person('ada'));
    await governance.records.createRecord(
      {
        entityRef: systemRef('a'),
        input: {
          type: 'attestation',
          data: {},
          effectiveAt: '2026-11-10',
          submit: true,
        },
      },
      governance.caller,
    );
    await governance.attachments.upload(
      {
        entityRef: systemRef('a'),
        fileName: 'minutes.txt',
        mediaType: 'text/plain',
        content: Readable.from([Buffer.from('Present: all')]),
      },
      governance.caller,
    );
    await governance.targets.createTarget(
      {
        input: {
          title: 'Silver',
          scope: {},
          goal: { level: 'silver' },
          startsAt: '2026-11-01',
          dueAt: '2027-03-31',
        },
      },
      governance.caller,
    );
    await measureAndSumUp(governance);
    governance.catalog.unreadableLocations.set(systemRef('a'), 'It is gone.');
    await governance.run();
    await governance.eventGatherer.gather();
    await governance.notifier!.run();
    await queueForWebhook(knex, governance);
    await createLeaseStore(knex).claimLease({
      name: 'evaluate',
      by: 'a',
      now: 0,
      until: 1,
    });
    const created = await tables(knex);
    expect(created).toHaveLength(46);
    for (const table of created) {
      const [{ total }] = await knex(table).count({ total: '*' });
      expect([table, Number(total) > 0]).toEqual([table, true]);
    }
    for (const file of [...files].reverse()) {
      await knex.migrate.down({ directory, name: file } as Knex.MigratorConfig);
    }
    expect(await tables(knex)).toEqual([]);
    await knex.migrate.latest({ directory });
    expect(await tables(knex)).toEqual(created);
  });

  it('write the keys of models of systems that were evaluated before', async () => {
    const knex = await databases.init(
      id as Parameters<TestDatabases['init']>[0],
    );
    await knex.migrate.latest({ directory });
    const { catalog, run } = await createTestGovernance({ knex });
    catalog.put(
      aiSystem('a', { spec: { models: [{ name: 'risk', version: '1' }] } }),
    );
    await run();
    const keys = () => knex('system_models').pluck('key').orderBy('key');
    const written = await keys();
    expect(written).toContain('name risk @1');
    const name = files.find(file => file.endsWith('_model_keys.js'));
    await knex.migrate.down({ directory, name } as Knex.MigratorConfig);
    await knex.migrate.up({ directory, name } as Knex.MigratorConfig);
    expect(await keys()).toEqual([]);
    await run();
    expect(await keys()).toEqual(written);
  });

  it('leave instants as they are, and make instants of days on the way down', async () => {
    const knex = await databases.init(
      id as Parameters<TestDatabases['init']>[0],
    );
    await knex.migrate.latest({ directory });
    const governance = await createTestGovernance({ knex });
    governance.catalog.put(aiSystem('a', { spec: { owner: 'mock' } }));
    await governance.run();
    const write = (effectiveAt: string) =>
      governance.records.createRecord(
        {
          entityRef: systemRef('a'),
          input: {
            type: 'waiver',
            subject: 'DOC-02',
            data: { reason: 'Soon.' },
            effectiveAt,
            expiresAt: '2027-01-31',
          },
        },
        governance.caller,
      );
    await write('2026-11-10');
    await write('2026-11-11T08:30:00.000Z');
    const [, ...later] = files;
    for (const file of [...later].reverse()) {
      await knex.migrate.down({ directory, name: file } as Knex.MigratorConfig);
    }
    const rows = await knex('record_revisions').orderBy('effective_at');
    expect(
      rows.map(row =>
        [row.effective_at, row.expires_at].map(at =>
          new Date(Number(at)).toISOString(),
        ),
      ),
    ).toEqual([
      ['2026-11-10T00:00:00.000Z', '2027-02-01T00:00:00.000Z'],
      ['2026-11-11T08:30:00.000Z', '2027-02-01T00:00:00.000Z'],
    ]);
    await knex.migrate.latest({ directory });
    expect(await knex('record_revisions').whereNotNull('effective_on')).toEqual(
      [],
    );
    const [{ entries }] = [
      await governance.records.verifyTrail(governance.caller),
    ];
    expect(entries).toBe(2);
  });

  it('stores at most 1 KB per system and change', async () => {
    const knex = await databases.init(
      id as Parameters<TestDatabases['init']>[0],
    );
    await knex.migrate.latest({ directory });
    const governance = await createTestGovernance({ knex });
    governance.catalog.put(aiSystem('a'));
    await governance.run();
    const [change] = await knex('evaluation_changes').select();
    const bytes = Object.values(change).reduce<number>(
      (sum, value) =>
        sum + (typeof value === 'string' ? Buffer.byteLength(value) : 8),
      0,
    );
    const [span] = await knex('result_spans').select();
    const ofSpan = Object.values(span).reduce<number>(
      (sum, value) =>
        sum + (typeof value === 'string' ? Buffer.byteLength(value) : 8),
      0,
    );
    // Rows, their headers, and their entries in five indexes.
    expect(bytes + ofSpan + 2 * 24 + 5 * 40).toBeLessThan(1024);
  });
});
