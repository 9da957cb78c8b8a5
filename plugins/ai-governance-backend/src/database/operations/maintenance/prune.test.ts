import {
  createTestGovernance,
  DAY,
  NOON,
} from '../../../__testUtils__/createTestGovernance';
import {
  createTestDatabases,
  initDatabase,
} from '../../../__testUtils__/databases';
import { aiSystem, systemRef } from '../../../__testUtils__/entities';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('prune, %s', id => {
  async function withHistory(days: number[]) {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    for (const [index, day] of days.entries()) {
      governance.clock.now = NOON + day * DAY;
      const logging =
        index % 2
          ? { enabled: true, retentionDays: 400, location: 's3://x' }
          : undefined;
      governance.catalog.put(
        aiSystem('a', { metadata: { etag: `v${index}` }, spec: { logging } }),
        aiSystem('b'),
      );
      await governance.run();
    }
    const daysOf = async (name: string) => {
      const { items } = await governance.service.getHistory(
        { entityRef: systemRef(name), limit: 100 },
        governance.caller,
      );
      return items.map(change => (Date.parse(change.at) - NOON) / DAY);
    };
    return { knex, governance, daysOf };
  }

  it('keeps the state at the limit and everything after it', async () => {
    const { governance, daysOf } = await withHistory([0, 10, 20, 30, 40]);
    expect(await daysOf('a')).toEqual([40, 30, 20, 10, 0]);
    await expect(
      governance.store.prune({ historyBefore: NOON + 25 * DAY }),
    ).resolves.toBe(2);
    expect(await daysOf('a')).toEqual([40, 30, 20]);
    expect(await daysOf('b')).toEqual([0]);
  });

  it('deletes nothing where nothing has a limit', async () => {
    const { governance, daysOf } = await withHistory([0, 10]);
    await expect(governance.store.prune({})).resolves.toBe(0);
    expect(await daysOf('a')).toEqual([10, 0]);
  });

  it('deletes reports of old runs', async () => {
    const { knex, governance } = await withHistory([0, 10, 20]);
    await governance.store.prune({ runsBefore: NOON + 15 * DAY });
    expect(await knex('runs').select()).toHaveLength(1);
  });

  it('deletes documents that nobody declares any more', async () => {
    const { knex, governance } = await withHistory([0]);
    const declare = (etag: string, modelCard?: string) =>
      governance.catalog.put(
        aiSystem('a', {
          metadata: { etag },
          spec: { documentation: { modelCard } },
        }),
      );
    declare('w1', 'old.md');
    await governance.poll();
    declare('w2', 'new.md');
    await governance.poll();
    const targets = () => knex('documents').pluck('target');
    expect(await targets()).toHaveLength(2);
    await governance.store.prune({ documentsBefore: NOON });
    expect(await targets()).toHaveLength(2);
    await governance.store.prune({ documentsBefore: NOON + 1 });
    expect(await targets()).toEqual([expect.stringContaining('new.md')]);
  });
});
