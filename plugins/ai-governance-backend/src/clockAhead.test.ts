import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from './__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from './__testUtils__/databases';
import { aiSystem, systemRef } from './__testUtils__/entities';
import { createAttentionStore } from './database/createAttentionStore';
import { rebuildSpans } from './database/operations/spans/refreshSpans';

const databases = createTestDatabases();

/** Of a clock that runs ahead. */
const AHEAD = NOON + 2 * DAY;

describe.each(databases.eachSupportedId())('a clock that ran ahead, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const logger = mockServices.logger.mock();
    const governance = await createTestGovernance({ knex, logger });
    const { catalog, clock, service, caller } = governance;
    const put = (name: string, etag: string, title?: string) =>
      catalog.put(aiSystem(name, { metadata: { etag, title } }));
    const titles = async () => {
      const { items } = await service.listSystems(
        { filter: {}, order: { field: 'name', direction: 'asc' }, limit: 9 },
        caller,
      );
      return items.map(({ name, title }) => title ?? name);
    };
    put('a', 'v1', 'First');
    put('b', 'v1');
    await governance.run();
    clock.now = AHEAD;
    put('a', 'v2', 'Ahead');
    await governance.poll();
    clock.now = NOON + HOUR;
    return { ...governance, knex, logger, put, titles };
  }

  const spansOf = (knex: Knex) =>
    knex('result_spans').orderBy(['system_id', 'pack_id', 'from_at']);

  it('silences no evaluation, and the log says so once', async () => {
    const { put, titles, poll, logger } = await start();
    put('a', 'v3', 'Now');
    await expect(poll()).resolves.toMatchObject({ evaluated: 1 });
    expect(await titles()).toEqual(['b', 'Now']);
    await expect(poll()).resolves.toMatchObject({ evaluated: 0 });
    expect(logger.warn.mock.calls.flat()).toEqual([
      expect.stringMatching(
        /^A clock ran ahead: 1 AI systems, such as aisystem:default\/a/,
      ),
    ]);
  });

  it('leaves no result of a day that has not come', async () => {
    const { poll } = await start();
    await expect(poll()).resolves.toMatchObject({ evaluated: 1 });
    await expect(poll()).resolves.toMatchObject({ evaluated: 0 });
  });

  it('leaves nothing in history that has not come, and nothing out of order', async () => {
    const { put, poll, knex, clock, service, caller } = await start();
    put('a', 'v3', 'Now');
    await poll();
    clock.now += HOUR;
    put('a', 'v4', 'Later');
    await poll();
    for (const table of ['evaluation_changes', 'system_changes']) {
      const late = await knex(table).where('at', '>', clock.now);
      expect(late).toEqual([]);
    }
    const { items } = await service.getHistory(
      { entityRef: systemRef('a'), limit: 100 },
      caller,
    );
    const instants = items.map(({ at }) => Date.parse(at));
    expect(instants).toEqual([...instants].sort((a, b) => b - a));
    const spans = await spansOf(knex);
    await knex.transaction(tx => rebuildSpans(tx));
    expect(await spansOf(knex)).toEqual(spans);
    expect(spans.length).toBeGreaterThan(0);
  });

  it('keeps no system in the inventory that left the catalog', async () => {
    const { catalog, poll, titles } = await start();
    catalog.remove(systemRef('a'));
    await expect(poll()).resolves.toMatchObject({ removed: 1 });
    expect(await titles()).toEqual(['b']);
  });

  it('keeps no document from being read again', async () => {
    const { catalog, clock, documents, poll } = await start();
    clock.now = AHEAD;
    catalog.put(
      aiSystem('b', {
        metadata: { etag: 'v2' },
        spec: { documentation: { modelCard: 'card.md' } },
      }),
    );
    await poll();
    const before = documents.reads.length;
    clock.now = NOON + HOUR;
    await poll();
    expect(documents.reads.length).toBe(before + 1);
    await poll();
    expect(documents.reads.length).toBe(before + 1);
  });

  it('keeps no finding that a later scan does not have', async () => {
    const { catalog, clock, scanner, unregistered, caller } = await start();
    const found = async () => {
      const { items } = await unregistered.listFindings(
        { state: 'open', limit: 9 },
        caller,
      );
      return items.map(({ name }) => name);
    };
    const model = (name: string) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: { name, namespace: 'default' },
      spec: { type: 'ml-model', owner: 'team' },
    });
    clock.now = AHEAD;
    catalog.put(model('stays'), model('goes'));
    await scanner.run();
    expect(await found()).toEqual(['goes', 'stays']);
    clock.now = NOON + HOUR;
    catalog.remove('resource:default/goes');
    await scanner.run();
    expect(await found()).toEqual(['stays']);
    await scanner.run();
    expect(await found()).toEqual(['stays']);
  });

  it('keeps nobody from being reminded', async () => {
    const { knex } = await start();
    const store = createAttentionStore(knex);
    const limits = { pauseMs: DAY, most: 1, windowMs: HOUR };
    const reserve = (at: number) =>
      store.reserveReminder(
        {
          entityRef: systemRef('a'),
          kind: 'unowned',
          key: '',
          recipient: 'group:default/team',
          by: 'user:default/ada',
          at,
        },
        limits,
      );
    await reserve(AHEAD);
    await expect(reserve(NOON)).resolves.toEqual({ id: expect.anything() });
    await expect(reserve(NOON + 1)).resolves.toEqual({ refused: 'item' });
  });
});
