import knexFactory, { Knex } from 'knex';
import {
  createTestGovernance,
  HOUR,
  InMemoryDocuments,
  NOON,
} from './__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from './__testUtils__/databases';
import { aiSystem, group, systemRef, user } from './__testUtils__/entities';
import { InMemoryCatalog } from './__testUtils__/InMemoryCatalog';

const databases = createTestDatabases();

const SYSTEMS = 300;

const postgres = databases
  .eachSupportedId()
  .filter(([id]) => id.startsWith('POSTGRES'));

// Without a PostgreSQL there is nothing that two replicas could share.
(postgres.length > 0 ? describe : describe.skip).each(
  postgres.length > 0 ? postgres : [['POSTGRES']],
)('two replicas on one database, %s', id => {
  const pools: Knex[] = [];

  async function startTwo(catalog: InMemoryCatalog) {
    const knex = await initDatabase(databases, id as string);
    const second = knexFactory({
      client: 'pg',
      connection: knex.client.config.connection,
    });
    pools.push(second);
    const clock = { now: NOON };
    const documents = new InMemoryDocuments();
    // Both start at once, and give the controls their places at once.
    const replicas = await Promise.all(
      [knex, second].map(connection =>
        createTestGovernance({ knex: connection, catalog, documents, clock }),
      ),
    );
    return { knex, clock, documents, replicas };
  }

  afterEach(async () => {
    await Promise.all(pools.splice(0).map(pool => pool.destroy()));
  });

  function landscape(etag: string, owner: string): InMemoryCatalog {
    const catalog = new InMemoryCatalog();
    catalog.put(
      ...Array.from({ length: SYSTEMS }, (_, index) =>
        aiSystem(`s${index}`, {
          metadata: { etag },
          spec: { owner, documentation: { modelCard: 'card.md' } },
        }),
      ),
      group('team', { members: ['ada'] }),
      user('ada'),
    );
    return catalog;
  }

  async function changesPerSystem(knex: Knex): Promise<number[]> {
    const rows = await knex('evaluation_changes')
      .groupBy('system_id')
      .count({ total: '*' });
    return rows.map(row => Number(row.total));
  }

  it('write each change once when they run at the same time', async () => {
    const catalog = landscape('v1', 'team');
    const { knex, clock, replicas } = await startTwo(catalog);
    await Promise.all(replicas.map(replica => replica.run()));
    expect(await changesPerSystem(knex)).toEqual(Array(SYSTEMS).fill(1));

    clock.now += HOUR;
    for (const index of [1, 2, 3]) {
      catalog.put(aiSystem(`s${index}`, { metadata: { etag: 'v2' } }));
    }
    catalog.remove(systemRef('s4'));
    const reports = await Promise.all(
      replicas.flatMap(replica => [replica.run(), replica.poll()]),
    );
    expect(reports.map(report => report.changed).reduce((a, b) => a + b)).toBe(
      3,
    );
    expect(reports.map(report => report.removed).reduce((a, b) => a + b)).toBe(
      1,
    );
    expect((await changesPerSystem(knex)).sort()).toEqual([
      ...Array(SYSTEMS - 4).fill(1),
      ...Array(4).fill(2),
    ]);
  });

  it('evaluate again what the other changed under their hands', async () => {
    const catalog = landscape('v1', 'team');
    const ownedByOther = (name: string, etag: string) =>
      aiSystem(name, { metadata: { etag }, spec: { owner: 'other' } });
    catalog.put(
      ownedByOther('s1', 'v1'),
      group('other', { members: ['bob'] }),
      user('bob'),
    );
    const { replicas } = await startTwo(catalog);
    const [first, second] = replicas;
    await first.run();
    // The first reads that the new owner of s0 has a member. Before it writes, the
    // member leaves, and the second notices that for the systems known to depend.
    catalog.put(ownedByOther('s0', 'v2'));
    const save = first.store.saveEvaluations.bind(first.store);
    jest
      .spyOn(first.store, 'saveEvaluations')
      .mockImplementationOnce(async (...args) => {
        catalog.remove('user:default/bob');
        catalog.remove(systemRef('s0'));
        await second.run();
        catalog.put(ownedByOther('s0', 'v2'));
        return save(...args);
      });
    await first.poll();
    await first.poll();
    const { items } = await second.service.listSystems(
      {
        filter: { ownership: ['vacant'] },
        order: { field: 'name', direction: 'asc' },
        limit: 100,
      },
      second.caller,
    );
    expect(items.map(system => system.name)).toEqual(['s0', 's1']);
    await expect(first.poll()).resolves.toMatchObject({ evaluated: 0 });
  });

  it('never wait for each other without end', async () => {
    const catalog = landscape('v1', 'team');
    const { replicas } = await startTwo(catalog);
    const [first, second] = replicas;
    const saved: Parameters<typeof first.store.saveEvaluations>[] = [];
    const save = first.store.saveEvaluations.bind(first.store);
    jest
      .spyOn(first.store, 'saveEvaluations')
      .mockImplementation(async (...args) => {
        saved.push(args);
        return save(...args);
      });
    await first.run();
    const systems = saved.flatMap(([batch]) => batch);
    const mark = {
      inputsMark: await first.store.getInputsMark(),
      now: () => NOON,
    };
    for (let round = 0; round < 20; round++) {
      await expect(
        Promise.all([
          save(systems, mark),
          second.store.saveEvaluations([...systems].reverse(), mark),
        ]),
      ).resolves.toEqual([
        { changed: 0, changedRefs: [] },
        { changed: 0, changedRefs: [] },
      ]);
    }
  });

  it('never overwrite what was read later', async () => {
    const catalog = landscape('v1', 'team');
    const { replicas } = await startTwo(catalog);
    const [slow, fast] = replicas;
    const save = slow.store.saveEvaluations.bind(slow.store);
    jest
      .spyOn(slow.store, 'saveEvaluations')
      .mockImplementationOnce(async (...args) => {
        slow.clock.now += HOUR;
        for (let index = 0; index < SYSTEMS; index++) {
          catalog.put(
            aiSystem(`s${index}`, {
              metadata: { etag: 'v2', title: 'Newer' },
            }),
          );
        }
        await fast.runner.run({ mode: 'full' });
        return save(...args);
      });
    await slow.run();
    const { items } = await fast.service.listSystems(
      {
        filter: {},
        order: { field: 'name', direction: 'asc' },
        limit: 100,
      },
      fast.caller,
    );
    expect(new Set(items.map(system => system.title))).toEqual(
      new Set(['Newer']),
    );
  });
});
