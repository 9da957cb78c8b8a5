import { DAY, NOON } from '../__testUtils__/createTestGovernance';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef } from '../__testUtils__/entities';
import { createPast } from '../__testUtils__/pastScenario';

const databases = createTestDatabases();

const HIGH = { class: 'high' as const };
const LOGGING = { enabled: true, retentionDays: 400, location: 's3://x' };

describe.each(databases.eachSupportedId())('what changed, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const { catalog, clock } = governance;
    catalog.put(
      group('team', { members: ['ada'] }),
      aiSystem('worse', {
        spec: { owner: 'team', risk: HIGH, logging: LOGGING },
      }),
      aiSystem('better', { spec: { owner: 'team', risk: HIGH } }),
      aiSystem('gone', { spec: { owner: 'team' } }),
      aiSystem('same', { spec: { owner: 'team' } }),
      aiSystem('moved', { spec: { owner: 'team', risk: { class: 'high' } } }),
    );
    await governance.run();
    clock.now = NOON + 2 * DAY;
    const etag = { etag: 'v2' };
    catalog.put(
      aiSystem('worse', {
        metadata: etag,
        spec: { owner: 'team', risk: HIGH },
      }),
      aiSystem('better', {
        metadata: etag,
        spec: { owner: 'team', risk: HIGH, logging: LOGGING },
      }),
      aiSystem('moved', {
        metadata: etag,
        spec: {
          risk: { class: 'high' },
          owner: 'team',
          lifecycle: 'production',
        },
      }),
      aiSystem('new'),
    );
    catalog.remove(systemRef('gone'));
    await governance.run();
    const list = (
      request: Partial<
        Parameters<typeof governance.insights.listChanges>[0]
      > = {},
    ) =>
      governance.insights.listChanges(
        { filter: {}, from: NOON + DAY, limit: 50, ...request },
        governance.caller,
      );
    return { governance, list };
  }

  it('lists who lost, left, came and gained, worst first, each with its reasons', async () => {
    const { list } = await start();
    const { items, counts } = await list();
    expect(items.map(({ name, kind }) => [name, kind])).toEqual([
      ['worse', 'worse'],
      ['gone', 'left'],
      ['new', 'entered'],
      ['better', 'better'],
    ]);
    expect(counts).toEqual({
      worse: 1,
      left: 1,
      entered: 1,
      better: 1,
      other: 0,
    });
    const [worse, gone, added, better] = items;
    const at = new Date(NOON + 2 * DAY).toISOString();
    expect(worse.controls).toEqual([
      {
        controlId: 'OPS-04',
        direction: 'lost',
        from: 'pass',
        to: 'fail',
        code: 'missing',
        at,
        cause: 'entity',
      },
    ]);
    expect(worse.causes).toEqual([{ cause: 'entity', times: 1, lastAt: at }]);
    expect(worse.before!.completeness).toBeGreaterThan(
      worse.after!.completeness!,
    );
    expect(gone.after).toBeUndefined();
    expect(gone.causes).toEqual([{ cause: 'removed', times: 1, lastAt: at }]);
    expect(added.before).toBeUndefined();
    expect(added.after).toMatchObject({ ownership: 'unowned' });
    expect(added.causes).toEqual([
      { cause: 'registered', times: 1, lastAt: at },
    ]);
    expect(better.controls).toMatchObject([
      { controlId: 'OPS-04', direction: 'gained', from: 'fail', to: 'pass' },
    ]);
  });

  it('has nothing to tell of an interval in which nothing happened', async () => {
    const { list } = await start();
    const { items, counts } = await list({
      from: NOON + 1,
      to: NOON + DAY,
    });
    expect(items).toEqual([]);
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0]);
  });

  it('takes who moves into what a filter asks for as one who came', async () => {
    const { governance, list } = await start();
    governance.clock.now = NOON + 4 * DAY;
    governance.catalog.put(
      aiSystem('same', {
        metadata: { etag: 'v3' },
        spec: { owner: 'team', risk: { class: 'minimal' } },
      }),
    );
    await governance.run();
    const { items } = await list({
      from: NOON + 3 * DAY,
      filter: { class: ['minimal'] },
    });
    expect(items.map(({ name, kind }) => [name, kind])).toEqual([
      ['same', 'entered'],
    ]);
    const { items: left } = await list({
      from: NOON + 3 * DAY,
      filter: { class: ['unclassified'] },
      kinds: ['left'],
    });
    expect(left.map(({ name }) => name)).toEqual(['same']);
  });

  it('is the same page by page as at once, and adds up to its counts', async () => {
    const knex = await initDatabase(databases, id);
    const past = await createPast({ knex, seed: 11, systems: 12 });
    for (let day = 0; day < 15; day++) {
      await past.day();
    }
    const { insights, caller, clock } = past.governance;
    const interval = { from: NOON + 5 * DAY, to: clock.now };
    const all = await insights.listChanges(
      { filter: {}, ...interval, limit: 100 },
      caller,
    );
    expect(all.items.length).toBeGreaterThan(4);
    for (const kind of [
      'worse',
      'left',
      'entered',
      'better',
      'other',
    ] as const) {
      expect(all.items.filter(item => item.kind === kind)).toHaveLength(
        all.counts[kind],
      );
    }
    const paged = [];
    let after: Awaited<ReturnType<typeof insights.listChanges>>['next'];
    do {
      const page = await insights.listChanges(
        { filter: {}, ...interval, limit: 2, after },
        caller,
      );
      paged.push(...page.items);
      after = page.next;
    } while (after);
    expect(paged).toEqual(all.items);
  });
});
